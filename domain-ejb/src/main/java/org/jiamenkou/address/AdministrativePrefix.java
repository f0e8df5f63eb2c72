package org.jiamenkou.address;

import org.jspecify.annotations.Nullable;

/** Province, city, district and 街道 before an address, by the endings they have everywhere. */
final class AdministrativePrefix {

    private static final String[] PROVINCES = {
        "北京", "上海", "天津", "重庆", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北",
        "湖南", "广东", "广西", "海南", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆"
    };
    private static final String[] PROVINCE_ENDINGS = {"维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市"};

    private AdministrativePrefix() {}

    /** What part it is and where it ends. */
    record Match(String part, int end) {}

    /** Where the address starts: at the last province, where one is typed twice (山东青岛…山东省青岛市…). */
    static int lastStart(String text) {
        for (String province : PROVINCES) {
            if (text.startsWith(province)) {
                int last = text.lastIndexOf(province);
                boolean again = last > 0 && isProvinceAt(text, last, province);
                return again ? last : 0;
            }
        }
        return 0;
    }

    /** The unit of government named at {@code at}, or null. */
    static @Nullable Match at(String text, int at) {
        for (String province : PROVINCES) {
            if (text.startsWith(province, at) && !isNameOfWay(text, at + province.length())) {
                return new Match("province", endOfProvince(text, at + province.length()));
            }
        }
        int limit = Math.min(text.length(), at + 7);
        for (int i = at + 2; i < limit; i++) {
            Match match = unit(text, at, i);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private static boolean isProvinceAt(String text, int at, String province) {
        int end = at + province.length();
        return text.startsWith("省", end)
                || text.startsWith("市", end)
                || text.startsWith("自治区", end)
                || !isNameOfWay(text, end) && at <= province.length();
    }

    /** 四川路, 上海大道: a way named for a province. */
    private static boolean isNameOfWay(String text, int end) {
        for (int i = end; i < Math.min(text.length(), end + 3); i++) {
            if ("路街道巷".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int endOfProvince(String text, int end) {
        for (String ending : PROVINCE_ENDINGS) {
            if (text.startsWith(ending, end)) {
                return end + ending.length();
            }
        }
        return end;
    }

    private static @Nullable Match unit(String text, int at, int i) {
        char c = text.charAt(i);
        boolean lettered = text.charAt(i - 1) >= 'A' && text.charAt(i - 1) <= 'Z';
        if (c == '市' && !text.startsWith("市场", i)) {
            return new Match("city", i + 1);
        }
        if ((c == '区' || c == '县' || c == '旗') && !lettered && text.charAt(i - 1) != '小' && text.charAt(i - 1) != '社') {
            return new Match("district", i + 1);
        }
        if (text.startsWith("街道", i)) {
            return new Match("subdistrict", text.startsWith("街道办事处", i) ? i + 5 : i + 2);
        }
        return c == '镇' || c == '乡' ? new Match("subdistrict", i + 1) : null;
    }
}
