package org.jiamenkou.launcher;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.launcher.VerbArguments.BadUsage;
import org.jspecify.annotations.Nullable;

/** A verb about notices: 0 when it worked, 1 when the rules or the findings say no, 2 when the words make no sense. */
abstract class NoticeVerb implements Verb {

    /** Now, where all districts live. */
    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    private final String name;
    private final String usage;
    private final Set<String> options;
    private final Set<String> flags;

    NoticeVerb(String name, String usage, Set<String> options, Set<String> flags) {
        this.name = name;
        this.usage = usage;
        this.options = options;
        this.flags = flags;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String usage() {
        return usage;
    }

    @Override
    public final int run(VerbDesk desk, List<String> words) {
        try {
            return work(desk, VerbArguments.parse(words, options, flags));
        } catch (BadUsage bad) {
            desk.err().println(bad.getMessage());
            desk.err().println("用法: ./run " + usage);
            return 2;
        } catch (DomainException refused) {
            desk.err().println(Refusals.words(refused));
            return 1;
        }
    }

    /** Does the work and gives the exit code. */
    abstract int work(VerbDesk desk, VerbArguments arguments);

    static SchoolYear year(String text) {
        try {
            return SchoolYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw bad("--year 需要四位年份", text);
        }
    }

    static Stage stage(String text) {
        return Stage.parse(text).orElseThrow(() -> bad("--stage 只能是 primary(小学) 或 junior(初中)", text));
    }

    static Population population(String text) {
        return Population.parse(text)
                .orElseThrow(() -> bad("--population 只能是 resident(本区户籍)、migrant(随迁子女) 或 both", text));
    }

    static @Nullable LocalDate day(Optional<String> text) {
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw bad("日期的写法是 2025-06-16", text.orElse(""));
        }
    }

    static BadUsage bad(String expected, String given) {
        return new BadUsage(expected + ",而不是「" + given + "」");
    }
}
