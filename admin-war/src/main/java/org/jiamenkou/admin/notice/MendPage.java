package org.jiamenkou.admin.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Asked;
import org.jiamenkou.admin.frame.Say;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Span;
import org.jiamenkou.notice.LineChange;
import org.jiamenkou.notice.LineDesk;
import org.jiamenkou.notice.LineRef;
import org.jiamenkou.notice.LineRow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One line, mended in place. What was typed stays in its fields when somebody else was quicker. */
@Named
@RequestScoped
public class MendPage extends AboutText {

    @Inject
    private LineDesk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    @Inject
    private Refusals refusals;

    private final int number = Asked.number("number", 1);

    private int seen = -1;

    private @Nullable String school;

    private @Nullable String sentence;

    private @Nullable String silent;

    private String begin = "";

    private @Nullable Integer other;

    private final RuleForm rule = new RuleForm();

    private @Nullable LineRow row;

    /** For the container. */
    @NullUnmarked
    public MendPage() {}

    /** The line as it is now. */
    public LineRow getRow() {
        LineRow shown = row == null ? desk.line(visitor.getOfficer(), text(), number) : row;
        row = shown;
        return shown;
    }

    /** What was done to the line, the last first. */
    public List<LineChange> getHistory() {
        return desk.history(visitor.getOfficer(), text(), number);
    }

    /** The sentence, cut where it is unread or silent. */
    public List<Pieces.Piece> getPieces() {
        return Pieces.of(getRow());
    }

    /** The first words nobody has understood; empty where there are none. */
    public String getOpen() {
        List<Span> unread = getRow().unread();
        return unread.isEmpty() ? "" : unread.get(0).of(getRow().text());
    }

    /** Saves the mended words. */
    public @Nullable String correct() {
        return change("sentence", () -> desk.correct(visitor.getOfficer(), ref(), getSchool(), getSentence()));
    }

    /** Enters a rule. */
    public @Nullable String enter() {
        return change("place", () -> desk.enter(visitor.getOfficer(), ref(), rule.entry()));
    }

    /** Takes a rule out. */
    public @Nullable String remove(int gone) {
        return change(null, () -> desk.remove(visitor.getOfficer(), ref(), gone));
    }

    /** Notes that the words say nothing of places. */
    public @Nullable String silence() {
        return change("silent", () -> desk.silence(visitor.getOfficer(), ref(), getSilent()));
    }

    /** Lets a line of its own begin with the words typed. */
    public @Nullable String split() {
        return change("begin", () -> desk.split(visitor.getOfficer(), ref(), begin));
    }

    /** Joins the line of the number typed to this one. */
    public @Nullable String join() {
        return change("other", () -> desk.join(visitor.getOfficer(), ref(), other == null ? 0 : other));
    }

    /** Undoes the last change. */
    public @Nullable String undo() {
        return change(null, () -> desk.undo(visitor.getOfficer(), ref()));
    }

    /** Brings an earlier version back. */
    public @Nullable String restore(int version) {
        return change(null, () -> desk.restore(visitor.getOfficer(), ref(), version));
    }

    private @Nullable String change(@Nullable String field, Runnable use) {
        try {
            use.run();
            say.done("notice", "line.saved");
            return to("line") + "&number=" + number;
        } catch (DomainException refusal) {
            refusals.tell(refusal.code().equals("line-changed") ? null : field, refusal);
            row = null;
            seen = refusal.code().equals("line-changed") ? getRow().version() : seen;
            return null;
        }
    }

    private LineRef ref() {
        return new LineRef(getNotice(), getRevision(), number, seen);
    }

    /** The number of the line. */
    public int getNumber() {
        return number;
    }

    /** The version of the line that is shown. */
    public int getSeen() {
        return seen < 0 ? getRow().version() : seen;
    }

    /** The version of the line that was shown. */
    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** The school cell. */
    public String getSchool() {
        return school == null ? getRow().school() : school;
    }

    /** The school cell. */
    public void setSchool(String school) {
        this.school = school;
    }

    /** The words in force. */
    public String getSentence() {
        return sentence == null ? getRow().text() : sentence;
    }

    /** The words in force. */
    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    /** Words that say nothing of places. */
    public String getSilent() {
        return silent == null ? getOpen() : silent;
    }

    /** Words that say nothing of places. */
    public void setSilent(String silent) {
        this.silent = silent;
    }

    /** The words a line of its own shall begin with. */
    public String getBegin() {
        return begin;
    }

    /** The words a line of its own shall begin with. */
    public void setBegin(String begin) {
        this.begin = begin;
    }

    /** The number of a line to join. */
    public @Nullable Integer getOther() {
        return other;
    }

    /** The number of a line to join. */
    public void setOther(@Nullable Integer other) {
        this.other = other;
    }

    /** The rule to enter. */
    public RuleForm getRule() {
        if (rule.getWords() == null) {
            rule.setWords(getOpen());
        }
        return rule;
    }
}
