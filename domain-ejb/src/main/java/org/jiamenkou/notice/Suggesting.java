package org.jiamenkou.notice;

import java.util.List;
import org.jiamenkou.address.Place;
import org.jiamenkou.zone.Answer;

/** Offers known places while somebody types. */
final class Suggesting {

    private Suggesting() {}

    /** Known places somebody who has typed this much may mean; of every district where none is named. */
    static List<Answer.Suggestion> suggest(Atlas atlas, String district, String text, int limit) {
        if (!district.isBlank()) {
            return suggest(atlas.district(district), text, limit, "");
        }
        return atlas.districts().stream()
                .flatMap(one -> suggest(one, text, limit, one.policy().name()).stream())
                .limit(limit)
                .toList();
    }

    private static List<Answer.Suggestion> suggest(DistrictPicture district, String text, int limit, String prefix) {
        return district.gazetteer().suggest(text, limit).stream()
                .map(place -> new Answer.Suggestion(place.code(), place.name(), detail(place, prefix)))
                .toList();
    }

    private static String detail(Place place, String prefix) {
        String parent = place.parent();
        if (parent == null) {
            return prefix;
        }
        return prefix.isEmpty() ? parent : prefix + " " + parent;
    }
}
