package org.jiamenkou.school;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** What staff changed in the register: old words stay readable. */
class RegisterLog {

    private static final int LONGEST = 2000;
    private static final int MOST = 200;

    private final Sql sql;

    RegisterLog(Sql sql) {
        this.sql = sql;
    }

    void write(RegisterChange change) {
        sql.update(
                "insert into school_change (subject, version, what, made_by, made_at, before_text, after_text)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                change.subject(),
                change.version(),
                change.what(),
                change.madeBy(),
                Sql.utc(change.madeAt()),
                cut(change.before()),
                cut(change.after()));
    }

    /** The changes of a school with its campuses, or of a group with its memberships, the last first. */
    List<RegisterChange> of(String subject) {
        List<RegisterChange> changes = new ArrayList<>();
        sql.query(
                "select subject, version, what, made_by, made_at, before_text, after_text from school_change"
                        + " where subject = ? or subject like ? or subject like ? order by id desc limit " + MOST,
                row -> changes.add(new RegisterChange(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        Objects.requireNonNull(Sql.moment(row, 5)),
                        row.getString(6),
                        row.getString(7))),
                subject,
                subject + "-%",
                subject + "/%");
        return changes;
    }

    /** Who changed that very subject last; empty where nobody did by hand. */
    String lastBy(String subject) {
        String[] who = {""};
        sql.query(
                "select made_by from school_change where subject = ? order by id desc limit 1",
                row -> who[0] = row.getString(1),
                subject);
        return who[0];
    }

    static RegisterChange change(
            String subject,
            int version,
            String what,
            String who,
            Instant when,
            @Nullable Object before,
            @Nullable Object after) {
        return new RegisterChange(subject, version, what, who, when, text(before), text(after));
    }

    private static @Nullable String text(@Nullable Object told) {
        return told == null ? null : told.toString();
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null ? null : text.substring(0, Math.min(LONGEST, text.length()));
    }
}
