package org.jiamenkou.afterschool;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.DomainException;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/**
 * 复制上学期: the slots, limits and classes of one term as drafts of another. What does not hold any more is left out and told:
 * a body that is no longer listed, a teacher who has left, a price above today's ceiling.
 */
class TermCopy {

    private final EntityManager em;
    private final Clock clock;
    private final Sql sql;

    TermCopy(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.sql = new Sql(em);
    }

    /** Copies; refuses {@code unknown-term} and {@code copy-elsewhere} for a term of another school or of itself. */
    Copied copy(String from, String to, int version) {
        Terms terms = new Terms(em, clock);
        TermRow source = terms.get(from);
        TermRow target = terms.get(to);
        if (!source.school().equals(target.school()) || from.equals(to)) {
            throw new AfterschoolRefusal("copy-elsewhere");
        }
        List<ClassRow> there = new ClassStore(sql).ofTerm(to, "");
        if (there.isEmpty()) {
            terms.settle(to, version, terms.slots(from));
            takeSettings(terms.setting(from), terms.setting(to));
        }
        List<Copied.Left> left = new ArrayList<>();
        int copied = 0;
        for (ClassRow row : new ClassStore(sql).ofTerm(from, " and c.state <> 'CANCELLED'")) {
            copied += copy(row, target, there, left) ? 1 : 0;
        }
        return new Copied(copied, left);
    }

    /** Everything but the times, which belong to one term. */
    private void takeSettings(EnrolmentSetting from, EnrolmentSetting to) {
        new SettingStore(sql)
                .change(new EnrolmentSetting(
                        to.term(),
                        to.school(),
                        from.mode(),
                        to.opensAt(),
                        to.closesAt(),
                        to.cancelUntil(),
                        from.weekMost(),
                        from.categoryLimits(),
                        from.teacherMost(),
                        from.payMode(),
                        from.payDays(),
                        from.holdMinutes(),
                        from.waitingMost(),
                        from.leaveUntil(),
                        from.usualMin(),
                        from.usualMax(),
                        to.version()));
    }

    private boolean copy(ClassRow row, TermRow target, List<ClassRow> there, List<Copied.Left> left) {
        if (there.stream().anyMatch(one -> one.title().equals(row.title()))) {
            left.add(new Copied.Left(row.title(), "class-twice", List.of()));
            return false;
        }
        ClassEntry entry = row.entry();
        DomainException refusal = enter(target.code(), entry);
        if (refusal != null) {
            left.add(new Copied.Left(row.title(), refusal.code(), refusal.arguments()));
            DomainException again = enter(target.code(), entry.led(null, null, null));
            if (again != null && !again.code().equals(refusal.code())) {
                left.add(new Copied.Left(row.title(), again.code(), again.arguments()));
            }
            return again == null;
        }
        return true;
    }

    private @Nullable DomainException enter(String term, ClassEntry entry) {
        try {
            new Classes(em, clock).enter(term, entry);
            return null;
        } catch (DomainException refused) {
            return refused;
        }
    }
}
