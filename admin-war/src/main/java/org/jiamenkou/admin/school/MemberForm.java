package org.jiamenkou.admin.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.kernel.MemberRole;
import org.jiamenkou.school.MemberRow;
import org.jiamenkou.school.Period;
import org.jspecify.annotations.Nullable;

/** A membership while it is typed. */
public class MemberForm {

    private final String code;
    private boolean typed;
    private int seen = -1;
    private String school = "";
    private MemberRole role = MemberRole.MEMBER;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    MemberForm(String code) {
        this.code = code;
    }

    /** Shows the membership that is mended, until somebody has typed over it. */
    void fill(List<MemberRow> members) {
        if (!typed && seen < 0) {
            find(members).ifPresent(row -> {
                seen = row.version();
                school = row.school();
                role = row.role();
                from = row.period().from();
                to = row.period().to();
            });
        }
    }

    /** What is typed stays, and replaces what stands there now when it is saved once more. */
    void seeAgain(List<MemberRow> members) {
        find(members).ifPresent(row -> seen = row.version());
    }

    Period period() {
        return new Period(from, to);
    }

    private Optional<MemberRow> find(List<MemberRow> members) {
        return members.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** Whether the membership is yet to be entered. */
    public boolean isFresh() {
        return code.isEmpty();
    }

    /** The code of the membership, or empty. */
    public String getCode() {
        return code;
    }

    /** The version that is shown. */
    public int getSeen() {
        return seen;
    }

    /** The version that was shown. */
    public void setSeen(int seen) {
        typed = true;
        this.seen = seen;
    }

    /** The code of the school. */
    public String getSchool() {
        return school;
    }

    /** The code of the school. */
    public void setSchool(String school) {
        typed = true;
        this.school = school;
    }

    /** What the school is to the group. */
    public MemberRole getRole() {
        return role;
    }

    /** What the school is to the group. */
    public void setRole(MemberRole role) {
        typed = true;
        this.role = role;
    }

    /** The first day. */
    public @Nullable LocalDate getFrom() {
        return from;
    }

    /** The first day. */
    public void setFrom(@Nullable LocalDate from) {
        typed = true;
        this.from = from;
    }

    /** The last day. */
    public @Nullable LocalDate getTo() {
        return to;
    }

    /** The last day. */
    public void setTo(@Nullable LocalDate to) {
        typed = true;
        this.to = to;
    }
}
