package org.jiamenkou.afterschool;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.intake.RowFile;
import org.jiamenkou.kernel.DomainException;

/**
 * Takes a list into a school: row by row, each known again by its natural key, so that the same list twice changes nothing. It
 * writes even when it is only looked at; the caller undoes the transaction then, and a preview tells exactly what will happen.
 */
class SheetImport {

    /** Whether a row said something new. */
    enum Said {
        /** It was not known. */
        ADDED,
        /** It was known otherwise. */
        CHANGED,
        /** It was known. */
        NOTHING
    }

    /** Takes one row. */
    interface Taker {
        /** Enters the row, or refuses it. */
        Said take(RowFile.Row row);
    }

    private final EntityManager em;
    private final Clock clock;

    SheetImport(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * Takes the rows.
     *
     * @param school the code of the school
     * @param term the code of the term; only classes belong to one
     * @param skip whether rows that are wrong are left out; else one of them refuses the list
     * @param apply whether the list is entered or only looked at
     */
    SheetOutcome take(SheetKind kind, String school, String term, RowFile file, boolean skip, boolean apply) {
        if (!file.isTrusted()) {
            return new SheetOutcome(SheetOutcome.Result.REFUSED, 0, 0, 0, file.findings(), List.of());
        }
        Taker taker = switch (kind) {
            case TEACHERS -> new TeacherSheet(em, school);
            case ROOMS -> new RoomSheet(em, school);
            case CLASSES -> new ClassSheet(em, clock, school, term);
        };
        List<SheetOutcome.Refused> refused = new ArrayList<>();
        Map<Said, Integer> said = new HashMap<>();
        for (RowFile.Row row : file.rows()) {
            try {
                said.merge(taker.take(row), 1, Integer::sum);
            } catch (DomainException wrong) {
                refused.add(new SheetOutcome.Refused(row.number(), wrong.code(), wrong.arguments()));
            }
        }
        int added = said.getOrDefault(Said.ADDED, 0);
        int changed = said.getOrDefault(Said.CHANGED, 0);
        boolean wrong = !refused.isEmpty() || !file.findings().isEmpty();
        SheetOutcome.Result result = result(wrong && !skip || file.rows().isEmpty(), added + changed > 0, apply);
        return new SheetOutcome(result, file.rows().size(), added, changed, file.findings(), refused);
    }

    private static SheetOutcome.Result result(boolean refused, boolean news, boolean apply) {
        if (refused) {
            return SheetOutcome.Result.REFUSED;
        }
        if (!news) {
            return SheetOutcome.Result.UNCHANGED;
        }
        return apply ? SheetOutcome.Result.APPLIED : SheetOutcome.Result.READY;
    }
}
