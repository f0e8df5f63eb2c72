package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * 「兴南社区:若学位不足,金龙中心城新购房入户者按剩余学位数电脑派位,未中者安排金锁小学过渡(世居户除外)」: the place is
 * served; those who bought there lately draw for what is left, with another school behind them.
 */
final class ShortOfPlaces {

    private static final Pattern FORM = Pattern.compile(
            "^(?<place>[^:,]+)[:,]若?学位不足(?:时|的)?,(?<who>.+?)(?<class>新购房入户者|新购房者|购房入户者|新落户者|新迁入者)"
                    + "(?:按[^,]*?)?(?:电脑派位|摇号|派位)[^,]*(?:,未中(?:签)?者(?:安排|统筹)(?:到|至)?(?<backup>[^(,]+?)(?<until>过渡|就读)?)?(?:\\([^)]*\\))?$");

    private ShortOfPlaces() {}

    /** The zone of the place and the zone of the draw, or null when the sentence has another shape. */
    static @Nullable List<ZoneReading> read(Draft draft, String zone, List<SchoolRef> own) {
        Matcher m = draft.text.matcher(FORM, 0, draft.text.length());
        if (!m.matches()) {
            return null;
        }
        String place = NameGrammar.file(draft, m.group("place"), null, List.of(), null);
        draft.rule(true, place, Spec.WHOLE, Draft.Scope.PLAIN, m.start("place"), m.end("place"));
        int before = draft.rules.size();
        for (String name : m.group("who").split("[、,和及]")) {
            String compound = NameGrammar.file(draft, name, PlaceKind.COMPOUND, List.of(), place);
            draft.rule(true, compound, Spec.WHOLE, new Draft.Scope(m.group("class"), false), m.start("who"), m.end());
        }
        draft.text.markRead(0, draft.text.length());
        draft.remark("conditional", m.start("who"), m.end(), m.group("class"));
        List<SchoolRef> drawn = new ArrayList<>(own);
        if (m.group("backup") != null) {
            drawn.add(new SchoolRef(
                    m.group("backup"), "过渡".equals(m.group("until")) ? SchoolRole.TRANSITION : SchoolRole.BACKUP));
        }
        return List.of(
                new ZoneReading(zone, ZoneMode.SINGLE, own, draft.rules.subList(0, before)),
                new ZoneReading(zone, ZoneMode.JOINT_DRAW, drawn, draft.rules.subList(before, draft.rules.size())));
    }
}
