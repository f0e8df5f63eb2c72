package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jiamenkou.rule.NumberSet;
import org.jiamenkou.rule.Rule;
import org.jiamenkou.rule.RuleKind;
import org.junit.jupiter.api.Test;

class RuleColumnsTest {

    @Test
    void numbersOfOneSideBecomeARule() {
        Rule rule = rule(RuleEntry.of("", "长安路").numbered("1", "151", "单"));

        assertThat(rule.kind()).isEqualTo(RuleKind.NUM);
        assertThat(rule.place()).isEqualTo("长安路");
        assertThat(rule.numbers()).isEqualTo(NumberSet.parse("1-151/odd"));
    }

    @Test
    void aCellWithQuotesAndCommasStaysOneCell() {
        assertThatThrownBy(() -> rule(RuleEntry.of("", "长安路\",\"二小,x"))).isInstanceOf(NoticeRefusal.class);
    }

    @Test
    void whatTheColumnsCannotMeanIsRefusedInWords() {
        assertThatThrownBy(() -> rule(RuleEntry.of("", "长安路").numbered("9", "1", "")))
                .isInstanceOfSatisfying(
                        NoticeRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo("rule-unreadable"));
        assertThatThrownBy(() -> rule(RuleEntry.of("", "")))
                .isInstanceOfSatisfying(
                        NoticeRefusal.class,
                        refused -> assertThat(refused.code()).isEqualTo("rule-unreadable"));
    }

    private static Rule rule(RuleEntry entry) {
        List<Rule> rules = LineReader.columns("一小", entry).zones().get(0).rules();
        assertThat(rules).hasSize(1);
        return rules.get(0);
    }
}
