package org.jiamenkou.family;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiamenkou.family.FamilyIT.refusal;

import jakarta.ejb.EJB;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.message.LetterProbe;
import org.jiamenkou.school.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept of people, told, corrected and forgotten, on a real database. */
@ExtendWith(ArquillianExtension.class)
class FamilyDataIT {

    /** Columns that say nothing of a person: keys, states and moments of the rows themselves. */
    private static final Map<String, Set<String>> PLAIN = Map.ofEntries(
            entry("guardian", Set.of("code", "created_at", "erased_at")),
            entry("family_code", Set.of("request_hash", "asked_at", "expires_at", "used_at")),
            entry("family_session", Set.of("number", "guardian_code")),
            entry("child", Set.of("code", "created_at", "erased_at")),
            entry("guardianship", Set.of()),
            entry("family_claim", Set.of("code", "state", "asked_at", "decided_at", "decided_by")),
            entry("family_invitation", Set.of("code", "asked_at", "expires_at", "ended_at")),
            entry("family_consent", Set.of("id")),
            entry("afterschool_participation", Set.of("id")),
            entry("afterschool_leave", Set.of("code")),
            entry("afterschool_calendar", Set.of()),
            entry("booking", Set.of("id", "code")),
            entry("booking_waiting", Set.of("id", "code")),
            entry("booking_event", Set.of("id", "code", "number", "previous", "hash")),
            entry("payment_charge", Set.of("code", "created_at")),
            entry(
                    "message_letter",
                    Set.of(
                            "id",
                            "letter_key",
                            "state",
                            "attempts",
                            "not_before",
                            "useful_until",
                            "created_at",
                            "ended_at",
                            "problem")));

    @EJB
    private MyData data;

    @EJB
    private Consents consents;

    @EJB
    private Families families;

    @EJB
    private FamilySessions sessions;

    @EJB
    private Schools schools;

    @EJB
    private FamilyProbe probe;

    @EJB
    private LetterProbe letters;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(FamilyProbe.class, LetterProbe.class, Town.class, FamilyIT.class);
    }

    @Test
    void everyColumnAboutAPersonIsInTheRegisterAndNothingElseIs() {
        Map<String, Set<String>> registered = Arrays.stream(PersonalField.values())
                .collect(Collectors.groupingBy(
                        PersonalField::table,
                        Collectors.flatMapping(field -> field.columns().stream(), Collectors.toSet())));
        assertThat(registered.keySet()).isEqualTo(PLAIN.keySet());
        PLAIN.forEach((table, plain) -> {
            Set<String> told = new TreeSet<>(plain);
            told.addAll(registered.get(table));
            String columns = probe.text("select group_concat(column_name) from information_schema.columns"
                    + " where table_schema = database() and table_name = '" + table + "'");
            assertThat(told).as(table).isEqualTo(new TreeSet<>(List.of(columns.split(","))));
        });
        String tables = probe.text("select group_concat(table_name) from information_schema.tables where table_schema ="
                + " database() and (table_name like 'family%' or table_name like 'guardian%' or table_name like 'child%'"
                + " or table_name like 'message%')");
        assertThat(PLAIN.keySet()).containsAll(Set.of(tables.split(",")));
        String naming = probe.text("select group_concat(distinct table_name) from information_schema.columns"
                + " where table_schema = database() and column_name in ('guardian_code', 'child_code', 'participant')");
        assertThat(PLAIN.keySet())
                .as("every table that names a child or guardian, but for the slots of a booking")
                .containsAll(Arrays.stream(naming.split(","))
                        .filter(table -> !table.equals("booking_slot"))
                        .toList());
    }

    @Test
    void everyFieldOfTheRegisterIsToldInBothLanguages() {
        for (PersonalField field : PersonalField.values()) {
            for (String language : List.of("zh", "en")) {
                PersonalField.Words words = field.words(language);
                assertThat(List.of(words.name(), words.purpose(), words.basis(), words.retention(), words.seenBy()))
                        .as("%s %s", field, language)
                        .allSatisfy(part -> assertThat(part).isNotBlank());
            }
        }
    }

    @Test
    void everythingAboutMeIsHandedOutAndNothingAboutOthers() throws IOException {
        Town town = new Town(schools, "导出区");
        String phone = FamilyProbe.freshPhone();
        String other = FamilyProbe.freshPhone();
        String child = probe.pupils(List.of(town.pupil("张小明", "0041"))).get(0);
        Guardian guardian = probe.guardians(List.of(
                        new FamilyMaker.NewGuardian(new Phone(phone), child, Right.FULL),
                        new FamilyMaker.NewGuardian(new Phone(other), child, Right.FULL)))
                .get(0)
                .guardian();
        families.bind(guardian, town.binding("李四", "0042"));
        consents.answer(guardian, PrivacyNotice.of(Purpose.NEWS, "zh"), true);

        List<DataTable> tables = data.export(guardian);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new DataFile(tables).json(json);
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        new DataFile(tables).xlsx(book, (key, itself) -> itself);

        assertThat(json.toString(StandardCharsets.UTF_8))
                .contains(phone, "张小明", "李四", "0041\"", "\"一小\"", "NEWS", "GIVEN")
                .doesNotContain(other);
        assertThat(tables)
                .extracting(DataTable::name)
                .contains("guardian", "children", "guardians", "requests", "consents", "devices");
        assertThat(book.toByteArray()).startsWith('P', 'K');
    }

    @Test
    void whoIsForgottenIsNowhereAndWhatWasCountedStays() {
        Town town = new Town(schools, "遗忘区");
        String phone = FamilyProbe.freshPhone();
        String child = probe.pupils(List.of(town.pupil("张小明", "0043"))).get(0);
        FamilyMaker.Made made = probe.guardians(
                        List.of(new FamilyMaker.NewGuardian(new Phone(phone), child, Right.FULL)))
                .get(0);
        Guardian guardian = made.guardian();
        String own = families.enter(
                        guardian,
                        new NewChild(
                                "李小四",
                                town.district,
                                1,
                                new IdentityDocument(IdentityDocument.Type.BIRTH_CERTIFICATE, "T123456789")))
                .code();
        families.bind(guardian, town.binding("王五", "0044"));
        probe.tell(child, "erasure/" + Town.RUN, false);

        data.erase(guardian);

        assertThat(sessions.presence(made.token())).isEmpty();
        assertThat(probe.text("select concat_ws(',', phone_sealed, phone_index) from guardian where code = '"
                        + guardian.code() + "'"))
                .isEmpty();
        assertThat(probe.text("select concat_ws(',', name_sealed, document_sealed, document_index, document_type)"
                        + " from child where code = '" + own + "'"))
                .isEmpty();
        assertThat(probe.text("select group_concat(concat_ws(',', name_sealed, number_end_sealed)) from family_claim"
                        + " where guardian_code = '" + guardian.code() + "'"))
                .isEmpty();
        assertThat(letters.to(phone)).isEmpty();
        assertThat(probe.number("select count(*) from message_letter where letter_key = 'erasure/" + Town.RUN + "/"
                        + guardian.code() + "' and words_sealed is null and state <> 'WAITING'"))
                .isEqualTo(1);
        assertThat(probe.number("select count(*) from child where code = '" + child + "' and name_sealed is not null"))
                .as("the school's roll is the school's")
                .isEqualTo(1);
        assertThat(probe.number("select count(*) from guardianship where guardian_code = '" + guardian.code() + "'"))
                .as("codes stay")
                .isEqualTo(2);
        assertThat(probe.guardian(phone).code())
                .as("and may come back as somebody new")
                .isNotEqualTo(guardian.code());
    }

    @Test
    void aFamilyCorrectsWhatItEnteredAndTheSchoolWhatItRegistered() {
        Town town = new Town(schools, "更正区");
        String child = probe.pupils(List.of(town.pupil("张小明", "0045"))).get(0);
        Guardian guardian = probe.guardians(
                        List.of(new FamilyMaker.NewGuardian(new Phone(FamilyProbe.freshPhone()), child, Right.FULL)))
                .get(0)
                .guardian();
        String own =
                families.enter(guardian, new NewChild("李小四", town.district, 1)).code();

        assertThat(families.correct(guardian, own, "李晓四", 2))
                .extracting(ChildRow::name, ChildRow::grade)
                .containsExactly("李晓四", 2);
        assertThat(refusal(() -> families.correct(guardian, child, "张晓明", 3))).isEqualTo("schools-matter");
        Guardian stranger = probe.guardian(FamilyProbe.freshPhone());
        assertThat(refusal(() -> families.correct(stranger, own, "王五", 2))).isEqualTo("not-yours");
    }

    @Test
    void everyAnswerToANoticeIsKeptWithItsWordsAndTheLastOneHolds() {
        Guardian guardian = probe.guardian(FamilyProbe.freshPhone());
        PrivacyNotice notice = PrivacyNotice.of(Purpose.PHOTOS, "zh");
        assertThat(consents.isGiven(guardian, Purpose.PHOTOS)).isFalse();

        consents.answer(guardian, notice, true);
        assertThat(consents.isGiven(guardian, Purpose.PHOTOS)).isTrue();
        consents.answer(guardian, notice, false);

        assertThat(consents.isGiven(guardian, Purpose.PHOTOS)).isFalse();
        assertThat(consents.isGiven(guardian, Purpose.NEWS)).isFalse();
        assertThat(consents.history(guardian))
                .extracting(ConsentRow::given, ConsentRow::version, ConsentRow::hash)
                .containsExactly(
                        tuple(true, notice.version(), notice.hash()), tuple(false, notice.version(), notice.hash()));
        PrivacyNotice old = new PrivacyNotice(Purpose.PHOTOS, "2020-01-01", notice.text());
        assertThat(refusal(() -> consents.answer(guardian, old, true))).isEqualTo("notice-changed");
    }

    @Test
    void whatIsKeptTooLongIsForgottenAndNothingElse() {
        Town town = new Town(schools, "期限区");
        String gone = probe.pupils(List.of(town.pupil("张三", "0046"))).get(0);
        String stays = probe.pupils(List.of(town.pupil("李四", "0047"))).get(0);
        Guardian guardian = probe.guardian(FamilyProbe.freshPhone());
        String claim = families.bind(guardian, town.binding("王五", "0048")).code();
        probe.change("update child set left_at = utc_timestamp(6) - interval 181 day where code = '" + gone + "'");
        probe.change("update child set left_at = utc_timestamp(6) - interval 179 day where code = '" + stays + "'");
        probe.change(
                "update family_claim set asked_at = utc_timestamp(6) - interval 61 day where code = '" + claim + "'");

        probe.forgetDue(Clock.systemUTC());

        assertThat(name(gone)).isEqualTo("null");
        assertThat(name(stays)).isNotEqualTo("null");
        assertThat(probe.text("select concat(state, ' ', name_sealed is null) from family_claim where code = '" + claim
                        + "'"))
                .isEqualTo("WITHDRAWN 1");
        assertThat(families.children(guardian)).isEmpty();
        assertThat(probe.number(
                        "select count(*) from guardian where code = '" + guardian.code() + "' and erased_at is null"))
                .isEqualTo(1);
        probe.change("update guardian set created_at = utc_timestamp(6) - interval 366 day where code = '"
                + guardian.code() + "'");
        probe.forgetDue(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(1)));
        assertThat(probe.number(
                        "select count(*) from guardian where code = '" + guardian.code() + "' and erased_at is null"))
                .isZero();
    }

    private String name(String child) {
        return probe.text("select name_sealed from child where code = '" + child + "'");
    }
}
