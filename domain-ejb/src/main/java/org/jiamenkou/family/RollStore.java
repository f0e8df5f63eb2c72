package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Masks;
import org.jiamenkou.vault.Vault;

/** The pupils of schools' rolls. Names are sealed, so a school's pupils are read as a whole and looked through here. */
final class RollStore {

    private static final int ROUND = 500;
    private static final String PUPIL =
            "select c.code, c.district_code, c.school_code, c.grade, c.class_name, c.name_sealed, c.roll_sealed,"
                    + " c.aided_sealed, c.left_at, (select count(*) from guardianship g where g.child_code = c.code"
                    + " and g.ended_at is null) from child c where c.origin = 'ROLL' and c.erased_at is null and ";

    private final Sql sql;
    private final SealedChild sealed;

    RollStore(EntityManager em, Vault vault) {
        this.sql = new Sql(em);
        this.sealed = new SealedChild(vault);
    }

    /** A pupil with everything the school knows. */
    record Pupil(
            String code,
            String district,
            String school,
            SchoolClass schoolClass,
            String name,
            String number,
            boolean aided,
            boolean left,
            int guardians) {

        PupilRow row() {
            return new PupilRow(
                    code, Masks.number(number), name, schoolClass.grade(), schoolClass.name(), aided, guardians, left);
        }

        @Override
        public String toString() {
            return "child " + code;
        }
    }

    /** The pupils of a school, by grade, class and name. */
    List<Pupil> of(String school, boolean left) {
        List<Pupil> pupils =
                pupils(PUPIL + "c.school_code = ? and c.left_at is " + (left ? "not null" : "null"), school);
        pupils.sort(Comparator.<Pupil>comparingInt(pupil -> pupil.schoolClass().grade())
                .thenComparing(pupil -> pupil.schoolClass().name().length())
                .thenComparing(pupil -> pupil.schoolClass().name())
                .thenComparing(Pupil::name)
                .thenComparing(Pupil::code));
        return pupils;
    }

    /** The pupils of these codes, whatever their school. */
    List<Pupil> of(Collection<String> codes) {
        List<Pupil> found = new ArrayList<>();
        List<String> all = List.copyOf(codes);
        for (int from = 0; from < all.size(); from += ROUND) {
            List<String> some = all.subList(from, Math.min(all.size(), from + ROUND));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            found.addAll(pupils(PUPIL + "c.code in (" + marks + ")", some.toArray()));
        }
        return found;
    }

    /** The pupil of that code. */
    Pupil get(String code) {
        return pupils(PUPIL + "c.code = ?", code).stream()
                .findFirst()
                .orElseThrow(() -> new FamilyRefusal("unknown-child", code));
    }

    /** Those of these roll numbers that are on any roll, by number. */
    Map<String, Pupil> withNumbers(List<String> numbers) {
        Map<String, Pupil> found = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += ROUND) {
            List<String> indexes = numbers.subList(from, Math.min(numbers.size(), from + ROUND)).stream()
                    .flatMap(number -> sealed.rollIndexes(number).stream())
                    .toList();
            pupils(PUPIL + "c.roll_index in (" + GuardianStore.marks(indexes) + ")", indexes.toArray())
                    .forEach(pupil -> found.put(pupil.number(), pupil));
        }
        return found;
    }

    void add(List<Pupil> pupils, Instant now) {
        sql.batch(
                "insert into child (code, origin, district_code, school_code, grade, class_name, name_sealed,"
                        + " roll_sealed, roll_index, match_index, aided_sealed, created_at)"
                        + " values (?, 'ROLL', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                batch -> {
                    for (Pupil pupil : pupils) {
                        String code = pupil.code();
                        batch.add(
                                code,
                                pupil.district(),
                                pupil.school(),
                                pupil.schoolClass().grade(),
                                pupil.schoolClass().name(),
                                sealed.closeName(code, pupil.name()),
                                sealed.closeRoll(code, pupil.number()),
                                sealed.rollIndex(pupil.number()),
                                sealed.matchIndex(pupil),
                                sealed.closeAided(code, pupil.aided()),
                                Sql.utc(now));
                    }
                });
    }

    /** Keeps what is new of pupils that are on a roll; who had left is there again. */
    void change(List<Pupil> pupils) {
        sql.batch(
                "update child set district_code = ?, school_code = ?, grade = ?, class_name = ?, name_sealed = ?,"
                        + " match_index = ?, aided_sealed = ?, left_at = null where code = ?",
                batch -> {
                    for (Pupil pupil : pupils) {
                        batch.add(
                                pupil.district(),
                                pupil.school(),
                                pupil.schoolClass().grade(),
                                pupil.schoolClass().name(),
                                sealed.closeName(pupil.code(), pupil.name()),
                                sealed.matchIndex(pupil),
                                sealed.closeAided(pupil.code(), pupil.aided()),
                                pupil.code());
                    }
                });
    }

    /** Notes that pupils have left their school. */
    void leave(List<String> codes, Instant now) {
        sql.batch("update child set left_at = ? where code = ? and left_at is null", batch -> {
            for (String code : codes) {
                batch.add(Sql.utc(now), code);
            }
        });
    }

    /** Makes changes of one school's roll come one after the other. */
    void lock(String school) {
        sql.query("select code from school where code = ? for update", row -> {}, school);
    }

    private List<Pupil> pupils(String statement, Object... values) {
        List<Pupil> pupils = new ArrayList<>();
        sql.query(statement, row -> pupils.add(pupil(row)), values);
        return pupils;
    }

    private Pupil pupil(ResultSet row) throws SQLException {
        String code = row.getString(1);
        return new Pupil(
                code,
                row.getString(2),
                Objects.requireNonNull(row.getString(3)),
                new SchoolClass(row.getInt(4), row.getString(5)),
                sealed.openName(code, row.getString(6)),
                sealed.openRoll(code, row.getString(7)),
                sealed.openAided(code, row.getString(8)),
                row.getObject(9) != null,
                row.getInt(10));
    }
}
