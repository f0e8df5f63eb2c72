package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks for compounds, their other names, gates, buildings and houses, and answers from the plan. */
final class HomeQuestions {

    private final Plan plan;
    private final List<Asked> asked = new ArrayList<>();
    private int turn;

    HomeQuestions(Plan plan) {
        this.plan = plan;
    }

    /** Everything asked so far. */
    List<Asked> asked() {
        return asked;
    }

    /** Asks for the compound by its name. */
    HomeQuestions name(Compound c) {
        ask(c, c.name(), "name");
        return this;
    }

    /** Asks by its other names and by its gate. */
    void otherNames(Compound c) {
        c.aliases().forEach(alias -> ask(c, alias, "alias"));
        if (c.door() != null) {
            ask(
                    c,
                    Typing.door(
                            c.door().street(), c.door().number(), c.community().subdistrict(), turn++),
                    "door");
        }
    }

    /** Asks for each of its buildings or houses. */
    void parts(Compound c) {
        for (Share share : plan.of(c)) {
            for (int label : labels(c, share.slice())) {
                add(text(c, share.slice(), label), outcome(share), schools(share), "part", share);
            }
        }
    }

    private static List<Integer> labels(Compound c, Slice slice) {
        return slice.unit() == Unit.WHOLE ? Slice.run(1, c.buildings()) : slice.labels();
    }

    private String text(Compound c, Slice slice, int label) {
        turn++;
        return switch (slice.unit()) {
            case WHOLE, BUILDING -> Typing.building(c, label, turn);
            case PHASE, SECTION ->
                c.name() + slice.part(label) + (turn % 9 + 1) + "栋" + (turn % 2 == 0 ? "" : "2单元301");
            case NUMBER, PARITY -> Typing.house(c, label, turn);
        };
    }

    private void ask(Compound c, String text, String why) {
        List<Share> shares = plan.of(c);
        Set<String> all = new LinkedHashSet<>();
        shares.forEach(share -> all.addAll(schools(share)));
        boolean split = shares.size() > 1 && all.size() > 1;
        add(text, split ? "needs-detail" : outcome(shares.get(0)), all, why, shares.get(0));
    }

    private void add(String text, String outcome, Set<String> schools, String why, Share share) {
        boolean helped = outcome.equals("one")
                && plan.overflow().containsKey(share.zones().get(0));
        Asked question = Asked.of(text, outcome, schools, why + detail(share));
        asked.add(helped ? question.helpedBy(helpers(share)) : question);
    }

    private List<String> helpers(Share share) {
        int other =
                plan.overflow().getOrDefault(share.zones().get(0), share.zones().get(0));
        return List.of(plan.school(other).name());
    }

    private static String detail(Share share) {
        if (share.zones().isEmpty()) {
            return "-uncovered";
        }
        if (share.zones().size() > 1) {
            return share.joint() ? "-shared" : "-double";
        }
        return share.slice().unit() == Unit.WHOLE ? "" : "-split";
    }

    private static String outcome(Share share) {
        return switch (share.zones().size()) {
            case 0 -> "gap";
            case 1 -> "one";
            default -> "several";
        };
    }

    private Set<String> schools(Share share) {
        Set<String> names = new LinkedHashSet<>();
        share.zones().forEach(zone -> names.add(plan.school(zone).name()));
        return names;
    }
}
