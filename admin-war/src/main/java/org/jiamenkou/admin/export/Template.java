package org.jiamenkou.admin.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 导入模板: what a file has to look like, shape by shape: its titles, one row as an example, and what to know. */
public enum Template {
    /** One rule a line. */
    RULES(
            "学年,学段,学校,校区,区县,街道,社区,路名或小区,起号,起附号,止号,止附号,单双,栋/期/组,含/不含,片区方式,人群,备注",
            "2026,小学,示例小学,,示例区,示例街道,示例社区,示例路,1,,151,,单,,含,单校划片,本区户籍,",
            "每行一条规则；学校和路名或小区必填。",
            "单双填“单”“双”或留空；含/不含留空就是含。",
            "起号、止号留空表示整条路；附号如 17号之一 填 起号 17、起附号 1。"),
    /** School and sentence. */
    LINES("学校,招生范围", "示例小学,示例路1-151单号、示例花园；不含示例路25号", "原文照公告填写，一所学校一行或几行都可以。"),
    /** Places. */
    PLACES(
            "名称,类型,别名,街道,社区,纬度,经度,坐标系",
            "示例花园,小区,示例家园,示例街道,示例社区,30.682100,103.841200,WGS84",
            "坐标必须写明坐标系：WGS84、CGCS2000 或 GCJ02。"),
    /** Schools. */
    SCHOOLS(
            "学校,代码,学段,别名,集团,地址,电话,纬度,经度,坐标系",
            "示例小学,,小学,示例完小,示例教育集团,示例路1号,028-00000000,30.682100,103.841200,WGS84",
            "学校名称在一个区县内不能重复；别名用顿号分开。"),
    /** Memberships. */
    MEMBERS("集团类型,集团,学校,角色,开始日期,截止日期", "集团,示例教育集团,示例小学,核心校,2025-09-01,", "类型：集团、学区、大学区、共同体。角色：核心校、成员校、分校、托管校。"),
    /** Campuses. */
    CAMPUSES(
            "学校,校区,地址,电话,开始日期,截止日期,纬度,经度,坐标系",
            "示例小学,,示例路1号,028-00000000,2025-09-01,,30.682100,103.841200,WGS84",
            "停用的校区填截止日期，不要删除：旧地址还要查得到。"),
    /** Papers and dates. */
    REQUIREMENTS("人群/类别,事项,内容,开始日期,截止日期", "本区户籍,材料,户口簿、房屋所有权证,,", "事项填“材料”或“日期”；日期要有开始日期。"),
    /** The plan. */
    SEATS("学校,学段,年份,班数,班额,共享学位", "示例小学,小学,2026,4,45,0", "学位 = 班数 × 班额；共享学位是其中的一部分。"),
    /** Children counted. */
    CHILDREN("学校,学段,年份,片区名称,适龄儿童数", "示例小学,小学,2026,,180", "一所学校可以有几个片区，各占一行。"),
    /** The roll of a school. */
    PUPILS("学籍号,姓名,性别,年级,班级,资助", "G000000000000000000,示例学生,女,三年级,2班,否", "按学籍号认人；年级写“三年级”或 3，班级写“2班”。", "资助填“是”或留空。"),
    /** Teachers of after-school service. */
    TEACHERS("工号,姓名", "T001,示例老师", "按工号认：同一工号再次导入就是更新。"),
    /** Rooms of after-school service. */
    ROOMS("教室,容纳人数", "示例楼101,45", "按教室名称认。"),
    /** Classes of after-school service. */
    CLASSES(
            "课程,班名,类别,年级,最少人数,最多人数,时段,单价,教师工号,机构白名单编号,教室,自备学具,性质,简介",
            "示例课程,一班,体育运动,3-6,15,30,周一16:30、周三16:30,2.00,T001,,示例楼101,,课程,示例简介",
            "时段写“周一16:30”“周一第2段”或 MON-2，几段用顿号分开。",
            "教师工号和机构白名单编号只填一个；性质填“课程”或“托管”。",
            "单价是每课时的元数，不能高于区里登记的上限。");

    private final List<String> titles;
    private final List<String> example;
    private final List<String> notes;

    Template(String titles, String example, String... notes) {
        this.titles = List.of(titles.split(","));
        this.example = Arrays.asList(example.split(",", -1));
        this.notes = List.of(notes);
    }

    /** Its name in addresses, and in the word list as {@code template.…}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name. */
    static Optional<Template> parse(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The titles of its columns. */
    public List<String> titles() {
        return titles;
    }

    /** A row as an example. */
    public List<String> example() {
        return example;
    }

    /** What to know. */
    public List<String> notes() {
        return notes;
    }
}
