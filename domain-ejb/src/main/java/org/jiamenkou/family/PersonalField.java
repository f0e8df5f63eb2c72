package org.jiamenkou.family;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The register of personal data (个人信息保护法 第五十四条 to 五十六条): every column that says something of a person, with its purpose,
 * legal basis, retention and who sees it. A test holds it against the tables.
 */
public enum PersonalField {
    /** The mobile number of a guardian. */
    GUARDIAN_PHONE("guardian", "phone_sealed", "phone_index"),
    /** The language a guardian reads. */
    GUARDIAN_LANGUAGE("guardian", "language"),
    /** A code on its way to a number. */
    SIGN_IN_CODE("family_code", "phone_sealed", "code_mac", "language", "tries"),
    /** The browsers a guardian is signed in with. */
    DEVICE("family_session", "token_hash", "agent", "started_at", "seen_at", "ended_at"),
    /** The name of a child. */
    CHILD_NAME("child", "name_sealed"),
    /** 学籍号, and what it is found by. */
    CHILD_ROLL_NUMBER("child", "roll_sealed", "roll_index", "match_index"),
    /** School, grade and class of a child. */
    CHILD_CLASS("child", "district_code", "school_code", "grade", "class_name", "origin", "left_at"),
    /** Whether a school notes a child as 资助. */
    CHILD_AIDED("child", "aided_sealed"),
    /** A document that shows who a child is. */
    CHILD_DOCUMENT("child", "document_type", "document_sealed", "document_index"),
    /** Who looks after whom. */
    GUARDIANSHIP("guardianship", "guardian_code", "child_code", "rights", "source", "since", "ended_at"),
    /** What a guardian tells of a child so that the school can settle it. */
    CLAIM(
            "family_claim",
            "guardian_code",
            "child_code",
            "school_code",
            "grade",
            "class_name",
            "name_sealed",
            "number_end_sealed",
            "reason"),
    /** Who is invited by whom. */
    INVITATION("family_invitation", "child_code", "invited_by", "phone_sealed", "phone_index", "rights"),
    /** What a guardian has agreed to. */
    CONSENT("family_consent", "guardian_code", "purpose", "decision", "notice_version", "notice_hash", "decided_at"),
    /** What was told to a number. */
    MESSAGE("message_letter", "phone_sealed", "phone_index", "words_sealed", "language", "template"),
    /** Whether a child takes part in after-school service. */
    CARE_CHOICE(
            "afterschool_participation",
            "child_code",
            "guardian_code",
            "term_code",
            "choice",
            "agreement_code",
            "made_at"),
    /** What a child has booked. */
    BOOKING(
            "booking",
            "participant",
            "product_id",
            "state",
            "active",
            "made_at",
            "expires_at",
            "ceiling_at",
            "told_at",
            "waiting_id"),
    /** What a child waits for. */
    WAITING(
            "booking_waiting",
            "participant",
            "product_id",
            "state",
            "active",
            "priority",
            "tail",
            "joined_at",
            "queued_at",
            "lapses"),
    /** Who changed a booking, when and why. */
    BOOKING_HISTORY(
            "booking_event", "participant", "actor", "reason", "product", "subject", "from_state", "to_state", "at"),
    /** When a child does not come. */
    CARE_LEAVE(
            "afterschool_leave",
            "child_code",
            "guardian_code",
            "class_code",
            "day",
            "block",
            "asked_at",
            "withdrawn_at",
            "active"),
    /** Who reads a calendar of a child. */
    CARE_CALENDAR("afterschool_calendar", "token_hash", "guardian_code", "child_code", "made_at", "ended_at", "active"),
    /** What a family owes and has paid. */
    CHARGE(
            "payment_charge",
            "subject",
            "account",
            "payee",
            "item",
            "document",
            "lessons",
            "price_fen",
            "waiver_fen",
            "due_fen",
            "state",
            "pay_by",
            "held_until",
            "order_code");

    private static final String BUNDLE = "org.jiamenkou.family.register";

    private final String table;
    private final Set<String> columns;

    PersonalField(String table, String... columns) {
        this.table = table;
        this.columns = Set.of(columns);
    }

    /**
     * What people read of a field.
     *
     * @param name what it is
     * @param purpose what it is for
     * @param basis what allows it
     * @param retention how long it is kept
     * @param seenBy who sees it
     */
    public record Words(String name, String purpose, String basis, String retention, String seenBy) {}

    /** The table it stands in. */
    public String table() {
        return table;
    }

    /** The columns it is made of. */
    public Set<String> columns() {
        return columns;
    }

    /** What people read of it, in Chinese or English. */
    public Words words(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> parts = List.of(bundle.getString(key).split("\\|", -1));
        return new Words(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }
}
