package org.jiamenkou.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiamenkou.address.PlaceKind;

/** What a name is, by its ending. */
public final class NameKinds {

    /** How the names of ways end, as a regular expression. */
    static final String WAY = "(?:大道|大街|马路|横路|支路|直街|公路|环路|环线|国道|省道|高速|胡同|路|街|巷|道|弄"
            + "|(?<=[路街道])[东南西北中上下]?[东南西北中上下一二三四五六七八九十\\d]段|(?<=路)[\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]{1,2}段)";

    private static final Map<Pattern, PlaceKind> ENDINGS = new LinkedHashMap<>();

    static {
        ending("铁路|高铁|轻轨", PlaceKind.RAIL);
        ending("派出所", PlaceKind.POLICE_STATION);
        ending("小学|中学|学校|小学部|初中部|中心校|[县市区][一二三四五六七八九十]小|[县市区][一二三四五六七八九十]中", PlaceKind.SCHOOL);
        ending("社区|居委会?|居民委员会|股份经济合作社", PlaceKind.COMMUNITY);
        ending("街道办?|街道办事处|镇|乡", PlaceKind.SUBDISTRICT);
        ending("新村|小区|花园|家园|[苑园城府庭居郡里墅]|公寓|公馆|山庄|家属院|宿舍|住宅区|安置房|广场", PlaceKind.COMPOUND);
        ending(WAY, PlaceKind.STREET);
        ending("自然村|[组社队片屯]|片区", PlaceKind.GROUP);
        ending("村|庄|寨|村委会", PlaceKind.VILLAGE);
        ending("大院|院", PlaceKind.YARD);
        ending("大厦|大楼|楼|栋|幢", PlaceKind.BUILDING);
        ending("[河江湖渠溪浜涌塘]|运河|水库", PlaceKind.RIVER);
    }

    private NameKinds() {}

    /** The kind of place a name of this ending is; a landmark when the ending tells nothing. */
    public static PlaceKind of(String name) {
        for (Map.Entry<Pattern, PlaceKind> ending : ENDINGS.entrySet()) {
            if (ending.getKey().matcher(name).find()) {
                return ending.getValue();
            }
        }
        return PlaceKind.LANDMARK;
    }

    private static void ending(String words, PlaceKind kind) {
        ENDINGS.put(Pattern.compile("(?:" + words + ")$"), kind);
    }
}
