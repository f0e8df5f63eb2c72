package org.jiamenkou.db.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiamenkou.db.demo.CarePlan.Course;

/** Names of courses, bodies and people of the after-school service, all invented. */
public final class CareWords {

    private static final List<String> SURNAMES = List.of(
            "赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦", "许", "何", "吕",
            "施", "张", "孔", "曹", "严", "华", "金", "魏", "陶", "姜", "戚", "谢", "邹", "喻", "柏", "水", "窦", "章", "云");
    private static final String GIVEN = "安博晨达恩帆歌涵佳可乐明宁沛琪然思桐望欣雅一泽真知子墨禾言舟";
    private static final int SPORTS = 40;
    private static final int CRAFT = 20;
    private static final int USUAL = 30;

    /** Course, category, what children bring. */
    private static final List<Course> COURSES = List.of(
            new Course("编程启蒙", "科技创新", ""),
            new Course("创意手工", "劳动实践", "安全剪刀"),
            new Course("篮球", "体育运动", "运动鞋"),
            new Course("国画", "艺术审美", "毛笔、颜料"),
            new Course("陶艺", "劳动实践", "围裙"),
            new Course("小厨房", "劳动实践", "围裙"),
            new Course("围棋", "传统文化", ""),
            new Course("足球", "体育运动", "运动鞋、护腿板"),
            new Course("科学实验", "科技创新", ""),
            new Course("硬笔书法", "传统文化", "硬笔一支"),
            new Course("种植", "劳动实践", ""),
            new Course("绘本阅读", "阅读表达", ""),
            new Course("小主持人", "阅读表达", ""),
            new Course("羽毛球", "体育运动", "球拍"),
            new Course("航模", "科技创新", ""),
            new Course("合唱", "艺术审美", ""),
            new Course("舞蹈", "艺术审美", "软底鞋"),
            new Course("乒乓球", "体育运动", "球拍"),
            new Course("剪纸", "传统文化", "安全剪刀"),
            new Course("作文", "阅读表达", ""),
            new Course("机器人", "科技创新", ""),
            new Course("跳绳", "体育运动", "跳绳"),
            new Course("口琴", "艺术审美", "口琴"),
            new Course("武术", "体育运动", ""),
            new Course("戏曲", "传统文化", ""),
            new Course("作业辅导", "作业辅导", ""));

    private static final List<String> MORE = List.of("", "提高", "社团");
    private static final Map<String, Integer> PLACES = Map.of("体育运动", SPORTS, "劳动实践", CRAFT);

    private CareWords() {}

    /** So many courses, the most popular first. */
    static List<Course> courses(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Course one = COURSES.get(i % COURSES.size());
                    return new Course(one.name() + MORE.get(i / COURSES.size()), one.category(), one.equipment());
                })
                .toList();
    }

    /** How many places a class of that category has: 40 in sports, 20 in crafts, else 30. */
    static int places(String category) {
        return PLACES.getOrDefault(category, USUAL);
    }

    static String name(Chance chance) {
        String name = chance.pick(SURNAMES) + given(chance);
        return chance.happens(0.7) ? name + given(chance) : name;
    }

    private static char given(Chance chance) {
        return GIVEN.charAt(chance.below(GIVEN.length()));
    }

    /** The name of the body of that place on the whitelist. */
    public static String provider(int place) {
        List<String> stems = Words.FIRST;
        return Demo.CITY
                + stems.get(place % stems.size())
                + Words.SECOND.get(place % Words.SECOND.size())
                + List.of("体育俱乐部", "艺术中心", "少儿科技馆", "文化服务社").get(place % 4);
    }
}
