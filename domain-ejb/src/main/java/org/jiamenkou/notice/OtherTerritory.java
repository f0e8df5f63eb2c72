package org.jiamenkou.notice;

import java.util.regex.Pattern;
import org.jiamenkou.address.NormalText;
import org.jiamenkou.school.DistrictPolicy;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Answer.UnderstoodPart;
import org.jspecify.annotations.Nullable;

/**
 * Notices that an address names another district than the one it is asked in: 青羊区东大街 is not 温江区's 东大街. Quarters
 * that are called 区 without being a district (新区, 开发区, 东区) say nothing.
 */
final class OtherTerritory {

    private static final Pattern QUARTER = Pattern.compile(".*(?:[东西南北中新老城郊园景校厂矿林库片社小学港]区|开发区|示范区|实验区|保税区)$");

    private static final Pattern ENDING = Pattern.compile("(?:市|区|县|旗)$");

    private OtherTerritory() {}

    /** The city or district the address names and the district does not lie in; null when there is none. */
    static @Nullable String namedIn(Answer answer, DistrictPolicy district) {
        Answer.Understood place = answer.place();
        if (place != null) {
            String own = NormalText.key(district.province() + district.city() + district.name());
            for (UnderstoodPart part : place.parts()) {
                if (isOther(part, own)) {
                    return part.text();
                }
            }
        }
        return null;
    }

    private static boolean isOther(UnderstoodPart part, String own) {
        boolean territory = part.part().equals("district") || part.part().equals("city");
        if (!territory || QUARTER.matcher(part.text()).matches()) {
            return false;
        }
        String name = ENDING.matcher(NormalText.key(part.text())).replaceFirst("");
        return name.length() >= 2 && !own.contains(name);
    }
}
