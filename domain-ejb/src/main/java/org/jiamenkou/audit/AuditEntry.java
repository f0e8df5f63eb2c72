package org.jiamenkou.audit;

import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded.
 *
 * @param actor who did it
 * @param district the district it concerns, or null where it concerns none
 * @param what the act, lower case with dots: {@code account.disable}
 * @param subject what it was done to
 * @param before how that was before, or null
 * @param after how it is now, or null
 * @param outcome how it ended
 */
public record AuditEntry(
        Actor actor,
        @Nullable String district,
        String what,
        String subject,
        @Nullable String before,
        @Nullable String after,
        Outcome outcome) {

    /** How an act ended. */
    public enum Outcome {
        /** It was done. */
        DONE,
        /** The rules said no. */
        REFUSED,
        /** It broke. */
        FAILED
    }

    /**
     * Who acts.
     *
     * @param login the account's name, or null for a stranger
     * @param name the person's name, or null
     * @param role the roles held where the act took place, or null
     * @param address the network address, or null where it is not known
     */
    public record Actor(
            @Nullable String login,
            @Nullable String name,
            @Nullable String role,
            @Nullable String address) {

        /** Somebody who has not signed in. */
        public static Actor stranger(@Nullable String address) {
            return new Actor(null, null, null, address);
        }
    }

    /** Something that was done. */
    public static AuditEntry done(Actor actor, @Nullable String district, String what, String subject) {
        return new AuditEntry(actor, district, what, subject, null, null, Outcome.DONE);
    }

    /** Something that was refused for this reason. */
    public static AuditEntry refused(
            Actor actor, @Nullable String district, String what, String subject, String reason) {
        return new AuditEntry(actor, district, what, subject, null, reason, Outcome.REFUSED);
    }

    /** The same act with what it changed. */
    public AuditEntry changing(@Nullable String from, @Nullable String to) {
        return new AuditEntry(actor, district, what, subject, from, to, outcome);
    }
}
