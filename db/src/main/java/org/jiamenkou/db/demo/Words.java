package org.jiamenkou.db.demo;

import java.util.List;
import java.util.Set;

/** The syllables and endings invented names are put together from. */
final class Words {

    /** First syllables of a stem. */
    static final List<String> FIRST = syllables("明望柳桂梧枫荷竹兰松梅杏桃榆槐芦菱莲云霞晴清澄碧翠青锦瑞祥和安福嘉雅静星月银金紫");

    /** Second syllables of a stem. */
    static final List<String> SECOND = syllables("湖溪岸泉香荫影桥沙塘洲湾坪岭林台亭晖波澜丰景平泰盛屿汀渡滩渚浔鹭鸣舟");

    /** Stems that would call a real city or district to mind. */
    static final Set<String> REAL = Set.of(
            "莲湖", "月湖", "金湖", "青浦", "金沙", "安平", "桂林", "榆林", "兰溪", "福泉", "云林", "金溪", "安溪", "竹溪", "明溪", "松溪", "芦溪", "星沙",
            "金台", "金平", "荷塘", "芦台", "清丰", "青湖", "云溪", "和林", "松林");

    /** Stems kept for names chosen beforehand. */
    static final Set<String> RESERVED = Set.of("望湖", "明湖", "云泽", "和平");

    /** Streets whose names are hard to read: numerals, sides and directions inside a name. */
    static final List<String> HARD_STREETS = List.of("三桥", "七里", "双桥", "东塘", "西塘", "南园", "北园", "十里", "百步", "和平");

    /** The nine subdistricts. */
    static final List<String> SUBDISTRICTS =
            List.of("望湖街道", "柳堤街道", "云栖街道", "澄江门街道", "三桥街道", "桂苑街道", "听雨街道", "长汀街道", "新浦街道");

    /** Endings of compounds. */
    static final List<String> COMPOUND_ENDINGS =
            List.of("花园", "苑", "家园", "小区", "佳苑", "华庭", "雅居", "嘉园", "名邸", "公寓", "新城", "华府", "雅苑", "锦园", "公馆");

    /** Endings of old quarters whose houses carry numbers of their own. */
    static final List<String> QUARTER_ENDINGS = List.of("里", "新村", "坊");

    /** Developers, put before a compound's name. */
    static final List<String> DEVELOPERS = List.of("恒澜", "泽远", "明筑", "云厦", "澄建", "同汀");

    /** Works and offices whose staff housing a compound once was. */
    static final List<String> WORKS = List.of(
            "机床厂", "化肥厂", "纺织厂", "造纸厂", "粮食局", "邮电局", "供电所", "自来水厂", "印刷厂", "搪瓷厂", "丝绸厂", "水泥厂", "轴承厂", "罐头厂", "农机厂",
            "毛巾厂", "百货公司", "运输公司", "船厂", "茶厂", "木材厂", "橡胶厂", "钟表厂", "油脂厂", "砖瓦厂");

    private Words() {}

    private static List<String> syllables(String all) {
        return all.chars().mapToObj(Character::toString).toList();
    }
}
