package org.jiamenkou.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jiamenkou.audit.AuditEntry.Actor;
import org.junit.jupiter.api.Test;

/** What the hash of an entry holds. */
class AuditChainTest {

    private static final Instant AT = Instant.parse("2026-03-01T08:00:00.123456Z");
    private static final String BEGINNING = "0".repeat(64);
    private static final Actor ACTOR = new Actor("li.ting", "李婷", "enrolment", "192.0.2.7");

    private static AuditRow row(AuditEntry entry) {
        return new AuditRow(1, AT, entry, BEGINNING, AuditRow.hash(1, AT, entry, BEGINNING));
    }

    private static AuditEntry entry(String what, String subject) {
        return AuditEntry.done(ACTOR, "510115", what, subject);
    }

    @Test
    void anEntryAsWrittenHoldsAndAChangedOneDoesNot() {
        AuditRow written = row(entry("account.create", "wang.fang"));
        AuditRow changed = new AuditRow(1, AT, entry("account.create", "wang.fan"), BEGINNING, written.hash());
        AuditStore.Head start = new AuditStore.Head(0, BEGINNING);
        assertThat(AuditChain.broken(start, written)).isNull();
        assertThat(AuditChain.broken(start, changed)).isEqualTo("changed");
        assertThat(AuditChain.broken(new AuditStore.Head(1, BEGINNING), written))
                .isEqualTo("missing");
        assertThat(AuditChain.broken(new AuditStore.Head(0, "f".repeat(64)), written))
                .isEqualTo("does not follow the one before it");
    }

    @Test
    void wordsMovedFromOneFieldToTheNextAreOtherBytes() {
        assertThat(row(entry("ab", "c")).hash())
                .isNotEqualTo(row(entry("a", "bc")).hash());
        assertThat(row(entry("a", "b").changing("", null)).hash())
                .isNotEqualTo(row(entry("a", "b").changing(null, "")).hash());
        assertThat(row(entry("a", "b").changing("", null)).hash())
                .isNotEqualTo(row(entry("a", "b")).hash());
    }
}
