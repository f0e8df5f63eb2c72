package org.jiamenkou.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns files have, by the titles districts give them. */
enum Column {
    SCHOOL("学校", "学校名称", "校名", "学校全称", "小学", "初中", "小学名称", "初中名称", "招生学校", "服务学校", "对口学校", "school"),
    RULE(
            "招生范围",
            "服务区",
            "服务范围",
            "划片范围",
            "片区",
            "片区范围",
            "招生片区",
            "施教区",
            "学区",
            "招生区域",
            "范围",
            "划片",
            "招生地段",
            "地段",
            "规则",
            "原文",
            "rule",
            "ruletext",
            "text"),
    YEAR("学年", "年份", "招生年份", "入学年份", "year"),
    STAGE("学段", "stage"),
    CAMPUS("校区", "campus"),
    DISTRICT("区县", "区(县)", "县区", "区", "district"),
    SUBDISTRICT("街道", "镇街", "街镇", "街道办", "街道(镇)", "街道(乡镇)", "乡镇", "subdistrict"),
    COMMUNITY("社区", "所属社区", "社区(村)", "村社区", "社区名称", "居委会", "community"),
    PLACE("路名或小区", "路名小区", "路名/小区", "小区", "路名", "小区名称", "道路或小区", "place"),
    FROM("起号", "起始号", "起", "from"),
    FROM_SUB("起附号", "起始附号", "fromsub"),
    TO("止号", "终止号", "截止号", "止", "to"),
    TO_SUB("止附号", "终止附号", "tosub"),
    PARITY("单双", "单双号", "parity"),
    PARTS("栋/期/组", "栋期组", "栋/期", "栋", "组", "楼栋", "parts"),
    INCLUDE("含/不含", "含不含", "是否包含", "include"),
    MODE("片区方式", "划片方式", "方式", "mode"),
    POPULATION("人群", "招生对象", "population"),
    NOTE("备注", "说明", "note"),
    NAME("名称", "地名", "name"),
    ALIASES("别名", "曾用名", "aliases", "alias"),
    KIND("类型", "类别", "kind", "type"),
    ROAD("路", "道路", "街路", "road", "street"),
    NUMBER("门牌", "门牌号", "number"),
    LATITUDE("纬度", "lat", "latitude"),
    LONGITUDE("经度", "lon", "lng", "longitude"),
    FRAME("坐标系", "frame"),
    CODE("代码", "学校代码", "学校标识码", "标识码", "code"),
    GROUP("集团", "教育集团", "学区集团", "集团/学区", "group"),
    ADDRESS("地址", "学校地址", "address"),
    PHONE("电话", "联系电话", "咨询电话", "phone"),
    PERSONS("人群/类别", "人群类别", "人员类别", "适用人群", "适用对象", "persons", "class"),
    MATTER("事项", "材料或日期", "材料/日期", "matter"),
    CONTENT("内容", "材料", "所需材料", "报名材料", "材料清单", "content", "papers"),
    FIRST_DAY("开始日期", "起始日期", "开始时间", "firstday"),
    LAST_DAY("截止日期", "结束日期", "截止时间", "结束时间", "lastday"),
    GROUP_KIND("集团类型", "groupkind"),
    ROLE("角色", "成员角色", "role"),
    CLASSES("班数", "班级数", "招生班数", "招生班级数", "classes"),
    CAP("班额", "每班人数", "cap"),
    SHARED("共享学位", "共享学位数", "shared"),
    SEATS("学位", "学位数", "计划学位", "招生学位", "招生计划", "seats"),
    ZONE("片区名称", "学区名称", "zone"),
    CHILDREN("儿童数", "适龄儿童", "适龄儿童数", "适龄人口", "学龄人口", "children"),
    ROLL_NUMBER("学籍号", "全国学籍号", "学籍主号", "学籍辅号", "rollnumber"),
    PUPIL("姓名", "学生姓名", "pupil"),
    GRADE("年级", "就读年级", "grade"),
    CLASS_NAME("班级", "班级名称", "所在班级", "classname"),
    AIDED("资助", "是否资助", "资助对象", "aided"),
    GENDER("性别", "gender");

    private static final Map<String, Column> BY_TITLE = new HashMap<>();

    /** Long titles such as 「2025年小学招生服务区」. */
    private static final Pattern RULE_TITLE = Pattern.compile(".{0,16}(范围|服务区|服务片区|施教区|招生区域|地段)");

    static {
        for (Column column : values()) {
            column.titles.forEach(title -> BY_TITLE.put(title, column));
        }
    }

    private final List<String> titles;

    Column(String... titles) {
        this.titles = List.of(titles);
    }

    /** Its usual title. */
    String title() {
        return titles.get(0);
    }

    /** The column with that title; words in brackets after a known title do not matter. */
    static Optional<Column> titled(String title) {
        String plain = title.replaceAll("[\\s*＊:：_]", "")
                .replace('（', '(')
                .replace('）', ')')
                .toLowerCase();
        Column exact = BY_TITLE.get(plain);
        if (exact == null) {
            exact = BY_TITLE.get(plain.replaceAll("\\([^()]*\\)", ""));
        }
        if (exact == null && RULE_TITLE.matcher(plain).matches()) {
            exact = RULE;
        }
        return Optional.ofNullable(exact);
    }

    /** The columns a shape must have, and those it may have. */
    record Layout(Shape shape, Set<Column> required, Set<Column> optional) {

        /** All of them, the plainest first. */
        static final List<Layout> ALL = List.of(
                new Layout(Shape.LINES, EnumSet.of(SCHOOL, RULE), EnumSet.noneOf(Column.class)),
                new Layout(
                        Shape.RULES,
                        EnumSet.of(SCHOOL, PLACE),
                        EnumSet.of(
                                YEAR,
                                STAGE,
                                CAMPUS,
                                DISTRICT,
                                SUBDISTRICT,
                                COMMUNITY,
                                FROM,
                                FROM_SUB,
                                TO,
                                TO_SUB,
                                PARITY,
                                PARTS,
                                INCLUDE,
                                MODE,
                                POPULATION,
                                NOTE)),
                new Layout(
                        Shape.PLACES,
                        EnumSet.of(NAME, KIND),
                        EnumSet.of(ALIASES, COMMUNITY, SUBDISTRICT, ROAD, NUMBER, LATITUDE, LONGITUDE, FRAME)),
                new Layout(
                        Shape.SCHOOLS,
                        EnumSet.of(SCHOOL, CODE),
                        EnumSet.of(STAGE, GROUP, ADDRESS, PHONE, LATITUDE, LONGITUDE, FRAME)),
                new Layout(Shape.REQUIREMENTS, EnumSet.of(PERSONS, CONTENT), EnumSet.of(MATTER, FIRST_DAY, LAST_DAY)),
                new Layout(Shape.MEMBERS, EnumSet.of(GROUP, SCHOOL, ROLE), EnumSet.of(GROUP_KIND, FIRST_DAY, LAST_DAY)),
                new Layout(
                        Shape.CAMPUSES,
                        EnumSet.of(SCHOOL, CAMPUS, ADDRESS),
                        EnumSet.of(PHONE, LATITUDE, LONGITUDE, FRAME, FIRST_DAY, LAST_DAY)),
                new Layout(Shape.SEATS, EnumSet.of(SCHOOL, YEAR, CLASSES), EnumSet.of(STAGE, CAP, SHARED, SEATS)),
                new Layout(Shape.CHILDREN, EnumSet.of(SCHOOL, YEAR, CHILDREN), EnumSet.of(STAGE, ZONE)),
                new Layout(
                        Shape.PUPILS,
                        EnumSet.of(ROLL_NUMBER, PUPIL, GRADE, CLASS_NAME),
                        EnumSet.of(SCHOOL, AIDED, GENDER)));

        /** Short titles that mean something else in a list of papers, members or campuses than in a notice. */
        private static final Map<Shape, Map<Column, Column>> MEANT = Map.of(
                Shape.REQUIREMENTS,
                Map.of(POPULATION, PERSONS, KIND, PERSONS, RULE, CONTENT, FROM, FIRST_DAY, TO, LAST_DAY),
                Shape.MEMBERS,
                Map.of(KIND, GROUP_KIND, FROM, FIRST_DAY, TO, LAST_DAY),
                Shape.CAMPUSES,
                Map.of(FROM, FIRST_DAY, TO, LAST_DAY));

        /** The column that one with a title of that column is in this layout. */
        Column meant(Column titled) {
            return MEANT.getOrDefault(shape, Map.of()).getOrDefault(titled, titled);
        }

        boolean has(Column column) {
            return required.contains(column) || optional.contains(column);
        }
    }
}
