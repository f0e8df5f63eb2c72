package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiamenkou.kernel.Span;

/**
 * Words that say how a place is served and not where it is: who is drawn, moved, put off or left to the office. No name
 * holds them. Where they were not understood, what stands in the same clause is held back: nobody knows whether it is
 * still meant.
 */
final class Statements {

    /** Words of two characters or more that no place is named with. */
    private static final String WORDS = "派位|摇号|抽签|学位|统筹|调剂|调配|调整|分流|接收|就读|入读|就学|入学|升入|直升|招生|招收|录取|报名|志愿|注册"
            + "|多校|单校|二选一|任选|选择|自主|优先|原则上|根据|按照|仅限|只限|限招|不含|不包括|不包含|不再|不属|不纳入|不在|未纳入|取消|停止|暂停|暂[由时缓不归属行]|待定|另行|公布为准"
            + "|划归|划入|划出|划到|划转|划片|划属|并入|归入|归属|隶属|均属|属于|同属|改属|改由|改为|转入|转至|迁入|迁至|搬迁|参照|视情况"
            + "|年级|学期|学年|年度|户籍|购房|落户|入户|交房|入住|已拆|拆迁中|产权|不动产|监护|租住|居住|常住|三代|为准|为主|为辅|共同学区|公共学区|共享学区|共有"
            + "|(?<!自)由(?=[^路街巷里村]{0,12}(?:小|校|学|中|局|街道|社区))|(?:安排|分配|统一)(?:到|至|入|在|进|给|由|$)|为[^路街巷里村]{1,10}(?:小学|小|学校|校区)$|不$|以上(?!\\d)|以下(?!\\d)|上述|其中|[与和同]本?[^路街巷里村]{1,8}(?:小学|学校|小)(?:共|多|同|合|实)";

    private static final Pattern SAYS = Pattern.compile(WORDS);

    /** Words that look back on everything before them. */
    private static final Pattern LOOKS_BACK = Pattern.compile("^\\W*(?:以上|上述|前述|均|都|全部|皆|该|其)");

    private Statements() {}

    /** Whether the words say more than a name. */
    static boolean in(String words) {
        return SAYS.matcher(words).find();
    }

    /** The rules of a sentence; what stands beside words that were not understood is held back. */
    static List<Rule> heldBack(SentenceText text, List<Rule> rules) {
        List<Span> doubts = new ArrayList<>();
        for (int[] stretch : text.unreadStretches()) {
            if (in(text.of(stretch[0], stretch[1]))) {
                doubts.add(reach(text, stretch, rules));
            }
        }
        return doubts.isEmpty()
                ? rules
                : rules.stream()
                        .map(rule ->
                                doubts.stream().anyMatch(doubt -> meet(doubt, rule.span())) ? rule.heldBack() : rule)
                        .toList();
    }

    /** What the words may be about: their clause, and the whole sentence where the clause names nothing else. */
    private static Span reach(SentenceText text, int[] stretch, List<Rule> rules) {
        Span all = text.span(0, text.length());
        if (LOOKS_BACK.matcher(text.of(stretch[0], stretch[1])).find()) {
            return all;
        }
        for (int[] clause : Brackets.split(text.plain(), 0, text.length(), ";。")) {
            if (clause[0] <= stretch[0] && stretch[0] < clause[1]) {
                Span reach = text.span(clause[0], clause[1]);
                return rules.stream().anyMatch(rule -> meet(reach, rule.span())) ? reach : all;
            }
        }
        return all;
    }

    private static boolean meet(Span one, Span other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
