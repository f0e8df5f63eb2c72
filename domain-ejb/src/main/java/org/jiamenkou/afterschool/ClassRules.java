package org.jiamenkou.afterschool;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** What a class of a term must keep to, whoever enters it: slots, room, teacher, whitelist and ceiling. */
class ClassRules {

    private final Sql sql;
    private final TermRow term;

    ClassRules(Sql sql, TermRow term) {
        this.sql = sql;
        this.term = term;
    }

    /**
     * Checks a class before it is written; {@code own} is its code, or empty for a new one. Gives the number of the document the
     * price keeps to, or null where nothing is paid.
     */
    @Nullable
    String check(ClassEntry entry, String own) {
        checkNumbers(entry);
        List<CareSlot> slots = slots(entry);
        checkRoom(entry, own);
        checkTeacher(entry, own);
        checkProvider(entry, slots);
        return new Ceilings(sql).check(term.district(), entry);
    }

    private void checkNumbers(ClassEntry entry) {
        if (entry.fewest() < 1 || entry.most() < entry.fewest()) {
            throw new AfterschoolRefusal("places", entry.fewest(), entry.most());
        }
        entry.quotas().forEach((grade, most) -> {
            if (!entry.grades().includes(grade) || most < 1 || most > entry.most()) {
                throw new AfterschoolRefusal("quota", grade, most);
            }
        });
        if (entry.teacher() != null && entry.provider() != null) {
            throw new AfterschoolRefusal("two-lead");
        }
    }

    /** The slots a class is in; refuses {@code slots-missing} and {@code slot-unknown}. */
    private List<CareSlot> slots(ClassEntry entry) {
        if (entry.slots().isEmpty()) {
            throw new AfterschoolRefusal("slots-missing");
        }
        Map<String, CareSlot> known =
                new TermStore(sql).slots(term.code()).stream().collect(Collectors.toMap(CareSlot::code, slot -> slot));
        return entry.slots().stream()
                .map(code -> {
                    CareSlot slot = known.get(code);
                    if (slot == null) {
                        throw new AfterschoolRefusal("slot-unknown", code);
                    }
                    return slot;
                })
                .toList();
    }

    private void checkRoom(ClassEntry entry, String own) {
        if (entry.room() == null) {
            return;
        }
        RoomRow room = new RoomStore(sql).get(entry.room(), term.school());
        if (room.seats() < entry.most()) {
            throw new AfterschoolRefusal("room-too-small", room.name(), room.seats(), entry.most());
        }
        checkFree("room", "room_code", entry.room(), room.name(), entry, own);
    }

    private void checkTeacher(ClassEntry entry, String own) {
        if (entry.teacher() == null) {
            return;
        }
        TeacherRow teacher = new TeacherStore(sql).get(entry.teacher(), term.school());
        checkFree("teacher", "teacher_code", entry.teacher(), teacher.name(), entry, own);
        Integer most = new SettingStore(sql)
                .find(term.code())
                .map(EnrolmentSetting::teacherMost)
                .orElse(null);
        if (most != null && new ClassStore(sql).led(entry.teacher(), term.code(), own) >= most) {
            throw new AfterschoolRefusal("teacher-most", teacher.name(), most);
        }
    }

    private void checkFree(String what, String column, String code, String name, ClassEntry entry, String own) {
        ClassStore classes = new ClassStore(sql);
        for (String slot : entry.slots()) {
            classes.clash(column, code, term.code(), SlotCode.of(slot), own).ifPresent(clash -> {
                throw new AfterschoolRefusal(what + "-clash", name, slot, clash.title());
            });
        }
    }

    /** A body must be listed from the first session to the last one. */
    private void checkProvider(ClassEntry entry, List<CareSlot> slots) {
        if (entry.provider() == null) {
            return;
        }
        ProviderRow provider = new ProviderStore(sql).get(entry.provider(), term.district());
        List<TermCalendar.Session> sessions =
                new TermCalendar(term.firstDay(), term.lastDay(), new TermStore(sql).days(term.code())).sessions(slots);
        LocalDate first = sessions.isEmpty() ? term.firstDay() : sessions.get(0).day();
        LocalDate last = sessions.isEmpty()
                ? term.lastDay()
                : sessions.get(sessions.size() - 1).day();
        if (!provider.isValid(first) || !provider.isValid(last)) {
            throw new AfterschoolRefusal(
                    "provider-invalid", provider.name(), provider.number(), provider.firstDay(), provider.lastDay());
        }
    }
}
