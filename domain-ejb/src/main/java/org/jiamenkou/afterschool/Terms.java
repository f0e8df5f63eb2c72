package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.school.Schools;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Keeps the terms of schools: their calendar, their slots and what is settled for their enrolment. */
@Stateless
public class Terms {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Terms() {}

    /** For use outside the container, within a transaction of the caller's. */
    public Terms(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** The terms of a school, the last first. */
    public List<TermRow> of(String school) {
        return store().of(school);
    }

    /**
     * The term families of a school are shown: of those that are not over the last whose enrolment has its times, else the last
     * that is not over.
     */
    public Optional<TermRow> current(String school) {
        return store().shown(school, LocalDate.now(clock));
    }

    /** The term of that code; refuses {@code unknown-term}. */
    public TermRow get(String code) {
        return store().find(code).orElseThrow(() -> new AfterschoolRefusal("unknown-term", code));
    }

    /** The calendar of a term; refuses {@code unknown-term}. */
    public TermCalendar calendar(String term) {
        TermRow row = get(term);
        return new TermCalendar(row.firstDay(), row.lastDay(), store().days(term));
    }

    /** The slots of a term, in the order of the week. */
    public List<CareSlot> slots(String term) {
        return store().slots(term);
    }

    /** What is settled for the enrolment of a term; refuses {@code unknown-term}. */
    public EnrolmentSetting setting(String term) {
        return new SettingStore(sql()).find(term).orElseThrow(() -> new AfterschoolRefusal("unknown-term", term));
    }

    /** Enters a term with the usual slots and settings; refuses {@code term-days} and {@code term-twice}. */
    public TermRow open(TermEntry entry) {
        require(entry, null);
        String district = new Schools(em, clock).get(entry.school()).district();
        TermRow term = new TermRow(
                Codes.fresh(),
                district,
                entry.school(),
                entry.name(),
                entry.year(),
                entry.season(),
                entry.firstDay(),
                entry.lastDay(),
                1);
        store().add(term);
        CareSlot.usual().forEach(slot -> store().add(term.code(), slot));
        new SettingStore(sql()).add(EnrolmentSetting.usual(term.code(), term.school()));
        return term;
    }

    /**
     * Gives a term another name or other days; sessions follow. Refuses {@code term-days}, {@code term-twice} and
     * {@code changed-meanwhile}.
     */
    public CalendarEffect change(String term, int version, TermEntry entry) {
        locked(term, version);
        require(entry, term);
        store().change(term, entry);
        store().trim(term, entry.firstDay(), entry.lastDay());
        return sessions().lay(term);
    }

    /**
     * Says what a day is; the sessions of every class follow. Refuses {@code term-days} outside the term and
     * {@code changed-meanwhile}.
     */
    public CalendarEffect mark(String term, int version, List<CalendarDay> days) {
        locked(term, version);
        TermRow row = get(term);
        for (CalendarDay day : days) {
            if (day.day().isBefore(row.firstDay()) || day.day().isAfter(row.lastDay())) {
                throw new AfterschoolRefusal("term-days", day.day());
            }
            store().mark(term, day);
        }
        store().touch(term);
        return sessions().lay(term);
    }

    /**
     * Settles the slots of a term; sessions follow. Refuses {@code slot-overlap}, {@code slot-used} for one that goes while a
     * class is in it, and {@code changed-meanwhile}.
     */
    public CalendarEffect settle(String term, int version, List<CareSlot> slots) {
        locked(term, version);
        for (CareSlot one : slots) {
            slots.stream()
                    .filter(other -> other != one && one.overlaps(other))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new AfterschoolRefusal("slot-overlap", one.code(), other.code());
                    });
        }
        replace(term, slots);
        store().touch(term);
        return sessions().lay(term);
    }

    /**
     * Settles how the enrolment of a term goes; open classes follow. Refuses {@code window-reversed}, {@code mode-later},
     * {@code locked} for what would hurt somebody who has booked, and {@code changed-meanwhile}.
     */
    public EnrolmentSetting settle(EnrolmentSetting setting) {
        if (setting.mode() == EnrolMode.WISH) {
            throw new AfterschoolRefusal("mode-later");
        }
        if (setting.opensAt() != null
                && setting.closesAt() != null
                && !setting.opensAt().isBefore(setting.closesAt())) {
            throw new AfterschoolRefusal("window-reversed");
        }
        EnrolmentSetting stands = setting(setting.term());
        if (isInUse(setting.term())) {
            new SettingLocks(stands).check(setting);
        }
        if (!new SettingStore(sql()).change(setting)) {
            throw new AfterschoolRefusal("changed-meanwhile", "setting");
        }
        EnrolmentSetting settled = setting(setting.term());
        new Classes(em, clock).follow(settled);
        return settled;
    }

    private void replace(String term, List<CareSlot> slots) {
        Map<String, CareSlot> before = new HashMap<>();
        store().slots(term).forEach(slot -> before.put(slot.code(), slot));
        for (CareSlot slot : slots) {
            CareSlot stands = before.remove(slot.code());
            if (stands == null) {
                store().add(term, slot);
            } else if (!stands.equals(slot)) {
                requireFree(term, stands, slot);
                store().change(term, slot);
            }
        }
        ClassStore classes = new ClassStore(sql());
        before.values().forEach(gone -> {
            classes.inSlot(term, gone).ifPresent(title -> {
                throw new AfterschoolRefusal("slot-used", gone.code(), title);
            });
            store().remove(term, gone);
        });
    }

    /** How many lessons a slot counts is part of the fee of whoever has booked. */
    private void requireFree(String term, CareSlot stands, CareSlot slot) {
        if (stands.lessons() != slot.lessons() && isInUse(term)) {
            throw new AfterschoolRefusal("locked", "lessons", slot.code());
        }
    }

    /** Whether somebody has a place of a class of the term or is in line for one. */
    public boolean isInUse(String term) {
        Classes classes = new Classes(em, clock);
        return classes.places(classes.offered(get(term).school(), term)).values().stream()
                .anyMatch(places -> places.taken() + places.waiting() > 0);
    }

    private void require(TermEntry entry, @Nullable String own) {
        if (!entry.isSound()) {
            throw new AfterschoolRefusal("term-days", entry.firstDay(), entry.lastDay());
        }
        boolean twice = store().of(entry.school()).stream()
                .filter(term -> !term.code().equals(own))
                .anyMatch(term -> term.year().equals(entry.year()) && term.season() == entry.season());
        if (twice) {
            throw new AfterschoolRefusal("term-twice", entry.name());
        }
    }

    private void locked(String term, int version) {
        Integer stands = store().lock(term);
        if (stands == null) {
            throw new AfterschoolRefusal("unknown-term", term);
        }
        if (stands != version) {
            throw new AfterschoolRefusal("changed-meanwhile", "term");
        }
    }

    private SessionKeeper sessions() {
        return new SessionKeeper(sql(), clock);
    }

    private TermStore store() {
        return new TermStore(sql());
    }

    private Sql sql() {
        return new Sql(em);
    }
}
