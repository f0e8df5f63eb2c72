package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jiamenkou.family.RollStore.Pupil;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeFinding;
import org.jiamenkou.intake.IntakePupil;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Severity;
import org.jiamenkou.school.SchoolRow;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Takes a school's file of pupils into its roll. A pupil is known by the 学籍号: the same file again changes nothing. */
final class RollImport {

    private static final Map<String, Boolean> AIDED = Map.of(
            "", false, "否", false, "无", false, "0", false, "no", false, "是", true, "有", true, "1", true, "yes", true);

    private final RollStore store;
    private final Clock clock;
    private final SchoolRow school;
    private final Predicate<Pupil> movable;
    private final List<IntakeFinding> findings = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<Integer> wrongRows = new HashSet<>();

    /** For that school; {@code movable} says which pupils of other schools may be taken over though they have not left. */
    RollImport(EntityManager em, Clock clock, Vault vault, SchoolRow school, Predicate<Pupil> movable) {
        this.store = new RollStore(em, vault);
        this.clock = clock;
        this.school = school;
        this.movable = movable;
    }

    private record Sorted(List<Pupil> added, List<Pupil> changed, List<Pupil> moved, List<String> leaving) {

        List<Pupil> kept() {
            List<Pupil> both = new ArrayList<>(changed);
            both.addAll(moved);
            return both;
        }

        boolean isEmpty() {
            return added.isEmpty() && changed.isEmpty() && moved.isEmpty() && leaving.isEmpty();
        }
    }

    /** Reads the rows; enters them when the order allows it and {@code apply} says so. */
    RollOutcome take(IntakeFile file, RollOrder order, boolean apply) {
        findings.addAll(file.report().findings());
        Map<Pupil, Integer> told = new LinkedHashMap<>();
        file.pupils().forEach(row -> read(row).ifPresent(pupil -> told.put(pupil, row.row())));
        Sorted sorted = sorted(told, order);
        findings.sort(Comparator.comparingInt(IntakeFinding::row));
        long errors = findings.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .count();
        boolean refused = !file.report().trusted() || file.pupils().isEmpty() || errors > 0 && !order.skipWrong();
        int skipped = file.report().refused() + wrongRows.size();
        if (refused) {
            return outcome(RollOutcome.Result.REFUSED, file, sorted, skipped);
        }
        if (sorted.isEmpty()) {
            return outcome(RollOutcome.Result.UNCHANGED, file, sorted, skipped);
        }
        if (!apply) {
            return outcome(RollOutcome.Result.READY, file, sorted, skipped);
        }
        store.add(sorted.added(), clock.instant());
        store.change(sorted.kept());
        store.leave(sorted.leaving(), clock.instant());
        return outcome(RollOutcome.Result.APPLIED, file, sorted, skipped);
    }

    private RollOutcome outcome(RollOutcome.Result result, IntakeFile file, Sorted sorted, int skipped) {
        return new RollOutcome(
                result,
                file.pupils().size(),
                sorted.added().size(),
                sorted.changed().size(),
                sorted.moved().size(),
                sorted.leaving().size(),
                skipped,
                findings);
    }

    private Optional<Pupil> read(IntakePupil row) {
        LocalDate today = LocalDate.now(clock);
        Optional<String> fault = RollNumber.fault(row.number(), today);
        Optional<String> name = PersonName.parse(row.name());
        Optional<SchoolClass> schoolClass = SchoolClass.parse(row.grade(), row.className());
        Boolean aided = AIDED.get(row.aided().toLowerCase(Locale.ROOT));
        RollNumber number = RollNumber.of(row.number());
        Integer before = seen.putIfAbsent(number.text(), row.row());
        if (fault.isPresent()) {
            wrong(row.row(), fault.get(), number.toString());
        } else if (before != null) {
            wrong(row.row(), "roll-number-twice", before.toString());
        } else if (name.isEmpty()) {
            wrong(row.row(), "pupil-name-unreadable");
        } else if (schoolClass.isEmpty()) {
            wrong(row.row(), "class-unreadable", row.grade(), row.className());
        } else if (aided == null) {
            wrong(row.row(), "aided-unreadable", row.aided());
        } else if (!row.school().isEmpty() && !row.school().equals(school.name())) {
            wrong(row.row(), "another-school", row.school());
        } else {
            return Optional.of(new Pupil(
                    "",
                    school.district(),
                    school.code(),
                    schoolClass.get(),
                    name.get(),
                    number.text(),
                    aided,
                    false,
                    0));
        }
        return Optional.empty();
    }

    private Sorted sorted(Map<Pupil, Integer> told, RollOrder order) {
        Map<String, Pupil> known =
                store.withNumbers(told.keySet().stream().map(Pupil::number).toList());
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        told.forEach((pupil, row) -> sort(pupil, known.get(pupil.number()), row, sorted));
        if (order.complete()) {
            store.of(school.code(), false).stream()
                    .filter(pupil -> !seen.containsKey(pupil.number()))
                    .forEach(pupil -> sorted.leaving().add(pupil.code()));
        }
        return sorted;
    }

    private void sort(Pupil told, @Nullable Pupil known, int row, Sorted sorted) {
        if (known == null) {
            sorted.added().add(under(Codes.fresh(), told));
            return;
        }
        Pupil now = under(known.code(), told);
        boolean elsewhere = !known.school().equals(school.code());
        if (elsewhere && !known.left() && !movable.test(known)) {
            wrong(row, "at-another-school");
        } else if (elsewhere || known.left()) {
            sorted.moved().add(now);
        } else if (!isSame(known, told)) {
            sorted.changed().add(now);
        }
    }

    private static boolean isSame(Pupil one, Pupil other) {
        return one.name().equals(other.name())
                && one.schoolClass().equals(other.schoolClass())
                && one.aided() == other.aided();
    }

    private static Pupil under(String code, Pupil told) {
        return new Pupil(
                code,
                told.district(),
                told.school(),
                told.schoolClass(),
                told.name(),
                told.number(),
                told.aided(),
                false,
                0);
    }

    private void wrong(int row, String code, String... arguments) {
        wrongRows.add(row);
        findings.add(new IntakeFinding(row, null, Severity.ERROR, code, List.of(arguments)));
    }
}
