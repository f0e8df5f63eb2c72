package org.jiamenkou.admin.family;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.IntStream;
import org.jiamenkou.admin.afterschool.SchoolScope;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.family.RollDesk;
import org.jiamenkou.family.RollPage;
import org.jiamenkou.family.RollQuery;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The pupils of a school; what is chosen stands in the address, names do not: they are looked for by a form that is sent. */
@Named
@RequestScoped
public class RollListPage {

    private static final int SIZE = 50;

    @Inject
    private RollDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private SchoolScope scope;

    private final int grade = Math.min(9, Asked.number("grade", 0));

    private final String className = Asked.text("class").strip();

    private final boolean left = Asked.text("left").equals("1");

    private final int page = Math.max(1, Asked.number("page", 1));

    private String words = "";

    private @Nullable RollPage found;

    /** For the container. */
    @NullUnmarked
    public RollListPage() {}

    /** Looks for names; they stay out of the address. */
    public void search() {
        found = null;
    }

    /** The pupils of this page. */
    public RollPage getFound() {
        RollPage shown = found;
        if (shown == null) {
            shown = desk.list(
                    visitor.getOfficer(),
                    new RollQuery(
                            scope.getSchool(),
                            grade == 0 ? null : grade,
                            className.isEmpty() ? null : className,
                            words.strip(),
                            left,
                            (page - 1) * SIZE,
                            SIZE));
            found = shown;
        }
        return shown;
    }

    /** How many pages there are. */
    public int getPages() {
        return Math.max(1, (getFound().total() + SIZE - 1) / SIZE);
    }

    /** The page, from 1. */
    public int getPage() {
        return page;
    }

    /** The address of the same list at another page. */
    public String at(int other) {
        return "?school=" + scope.getSchool() + "&grade=" + (grade == 0 ? "" : grade) + "&class="
                + URLEncoder.encode(className, UTF_8) + "&left=" + (left ? "1" : "") + "&page=" + other;
    }

    /** The grades there are. */
    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, 9).boxed().toList();
    }

    /** The grade, or 0. */
    public int getGrade() {
        return grade;
    }

    /** The class, or empty. */
    public String getClassName() {
        return className;
    }

    /** Whether those who have left are wanted. */
    public boolean isLeft() {
        return left;
    }

    /** Characters of a name. */
    public String getWords() {
        return words;
    }

    /** Characters of a name. */
    public void setWords(String words) {
        this.words = words;
    }
}
