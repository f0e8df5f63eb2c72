package org.jiamenkou.family;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.vault.Tokens;
import org.jiamenkou.vault.Vault;

/** Makes families at once, without messages: invented people for demos, tests and measurements. Not reachable from any page. */
public final class FamilyMaker {

    private final EntityManager em;
    private final Clock clock;
    private final Vault vault;

    /** Within a transaction of the caller's. */
    public FamilyMaker(EntityManager em, Clock clock, Vault vault) {
        this.em = em;
        this.clock = clock;
        this.vault = vault;
    }

    /**
     * A child to be put on the roll.
     *
     * @param district the code of its district
     * @param school the code of its school
     * @param schoolClass grade and class
     * @param name its name
     * @param number its 学籍号, not on any roll yet
     * @param aided whether it is noted as 资助
     */
    public record NewPupil(
            String district, String school, SchoolClass schoolClass, String name, String number, boolean aided) {}

    /**
     * A guardian to be made and bound to a child.
     *
     * @param phone a number nobody has yet
     * @param child the code of the child
     * @param right what the guardian may do
     */
    public record NewGuardian(Phone phone, String child, Right right) {}

    /**
     * A guardian that was made, signed in.
     *
     * @param guardian who acts
     * @param token what the browser holds
     * @param child the code of the child
     */
    public record Made(Guardian guardian, String token, String child) {}

    /** Puts pupils on the roll; gives their codes in the same order. */
    public List<String> pupils(List<NewPupil> pupils) {
        List<RollStore.Pupil> rows = pupils.stream()
                .map(pupil -> new RollStore.Pupil(
                        Codes.fresh(),
                        pupil.district(),
                        pupil.school(),
                        pupil.schoolClass(),
                        pupil.name(),
                        pupil.number(),
                        pupil.aided(),
                        false,
                        0))
                .toList();
        new RollStore(em, vault).add(rows, clock.instant());
        return rows.stream().map(RollStore.Pupil::code).toList();
    }

    /** Makes guardians, binds each to its child and signs each in; in the same order. */
    public List<Made> guardians(List<NewGuardian> guardians) {
        List<Made> made = new ArrayList<>();
        for (NewGuardian one : guardians) {
            String code = Codes.fresh();
            Guardian guardian = new Guardian(code, one.phone().masked(), Tokens.code(8));
            made.add(new Made(guardian, Tokens.fresh(), one.child()));
        }
        keep(guardians, made);
        return made;
    }

    private void keep(List<NewGuardian> guardians, List<Made> made) {
        LocalDateTime now = Sql.utc(clock.instant());
        Sql sql = new Sql(em);
        sql.batch(
                "insert into guardian (code, phone_sealed, phone_index, language, created_at) values (?, ?, ?, 'zh', ?)",
                batch -> {
                    for (int i = 0; i < made.size(); i++) {
                        String code = made.get(i).guardian().code();
                        String phone = guardians.get(i).phone().digits();
                        batch.add(
                                code,
                                vault.close(phone, GuardianStore.phoneOwner(code)),
                                vault.index(Phone.INDEX, phone),
                                now);
                    }
                });
        sql.batch(
                "insert into family_session (token_hash, number, guardian_code, started_at, seen_at, agent)"
                        + " values (?, ?, ?, ?, ?, 'made')",
                batch -> {
                    for (Made one : made) {
                        batch.add(
                                Tokens.hash(one.token()),
                                one.guardian().session(),
                                one.guardian().code(),
                                now,
                                now);
                    }
                });
        sql.batch(
                "insert into guardianship (guardian_code, child_code, rights, source, since) values (?, ?, ?, 'ROLL', ?)",
                batch -> {
                    for (int i = 0; i < made.size(); i++) {
                        batch.add(
                                made.get(i).guardian().code(),
                                made.get(i).child(),
                                guardians.get(i).right().name(),
                                now);
                    }
                });
    }
}
