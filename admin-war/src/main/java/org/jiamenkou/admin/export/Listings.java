package org.jiamenkou.admin.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.IntConsumer;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.sheet.Sheet;
import org.jiamenkou.sheet.SheetFormat;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Every list that can be handed out, and how one is written. */
@ApplicationScoped
public class Listings {

    @Inject
    @Any
    private Instance<Listing> all;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Listings() {}

    /** The list of that name. */
    Optional<Listing> find(String code) {
        return all.stream().filter(list -> list.code().equals(code)).findFirst();
    }

    /** The name of the file: what is in it, and of which day. */
    String fileName(Listing list, SheetFormat format, Locale locale) {
        LocalDate day = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        return words(locale).getString("list." + list.code()) + "-" + day + "." + format.ending();
    }

    /** Writes the list in that language, telling after each row how many there are by now. */
    void write(
            Listing list,
            Officer officer,
            Address filter,
            SheetFormat format,
            Locale locale,
            OutputStream out,
            IntConsumer told)
            throws IOException {
        ResourceBundle words = words(locale);
        try (Sheet sheet = format.begin(out, words.getString("list." + list.code()))) {
            sheet.row(list.columns().stream()
                    .map(column -> words.getString("column." + column))
                    .toList());
            list.write(officer, filter, new Writing(sheet, words, locale, told));
        }
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("org.jiamenkou.admin.export.words", locale);
    }

    /** Writes rows and counts them. */
    private static final class Writing implements Listing.Taker {

        private final Sheet sheet;
        private final ResourceBundle words;
        private final Locale language;
        private final IntConsumer told;
        private int rows;

        Writing(Sheet sheet, ResourceBundle words, Locale language, IntConsumer told) {
            this.sheet = sheet;
            this.words = words;
            this.language = language;
            this.told = told;
        }

        @Override
        public void row(@Nullable Object... cells) throws IOException {
            sheet.row(Arrays.asList(cells));
            told.accept(++rows);
        }

        @Override
        public String word(String key) {
            return words.containsKey(key) ? words.getString(key) : key;
        }

        @Override
        public Locale language() {
            return language;
        }
    }
}
