package org.jiamenkou.launcher;

import java.util.List;
import java.util.Optional;

/** Every verb there is: a new one is one line here. */
final class Verbs {

    private static final List<Verb> ALL = List.of(
            new ImportNotice(),
            new ImportPapers(),
            new ImportList(),
            new CheckNotice(),
            new CompareNotices(),
            new CopyForward(),
            new PublishNotice(),
            new WithdrawNotice(),
            new ListNotices(),
            new ListTickets(),
            new CloseTicket(),
            new SetWalking(),
            new ListGroups(),
            new LookUp(),
            new SetUp(),
            new RotateSecretKey(),
            new ForgetSecretKey(),
            new AuditVerb(),
            new AuditTrailVerb(),
            new OpenDatabase());

    private static final List<LoneVerb> LONE = List.of(new SimulateGateway());

    private Verbs() {}

    static List<Verb> all() {
        return ALL;
    }

    /** The commands that need no database. */
    static List<LoneVerb> lone() {
        return LONE;
    }

    static Optional<LoneVerb> loneNamed(String name) {
        return LONE.stream().filter(verb -> verb.name().equals(name)).findFirst();
    }

    static Optional<Verb> named(String name) {
        return ALL.stream().filter(verb -> verb.name().equals(name)).findFirst();
    }
}
