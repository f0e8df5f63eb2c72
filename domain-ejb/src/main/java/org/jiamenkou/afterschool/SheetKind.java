package org.jiamenkou.afterschool;

import static org.jiamenkou.intake.RowTitle.maybe;
import static org.jiamenkou.intake.RowTitle.needed;

import java.util.List;
import org.jiamenkou.intake.RowTitle;

/** The lists a school sends, and the columns each may have. */
public enum SheetKind {
    /** 教师: known again by their number. */
    TEACHERS(needed("number", "工号", "教师工号", "职工号"), needed("name", "姓名", "教师姓名", "教师")),
    /** 教室: known again by their name. */
    ROOMS(needed("name", "教室", "教室名称", "场地", "地点", "名称"), needed("seats", "容纳人数", "座位数", "人数", "容量")),
    /** 课程班: known again by course and class. */
    CLASSES(
            needed("course", "课程", "课程名称"),
            maybe("class", "班名", "班级", "课程班", "班别"),
            needed("category", "类别", "课程类别", "分类"),
            needed("grades", "年级", "适合年级", "招生年级"),
            maybe("fewest", "最少人数", "开班人数", "最低人数"),
            maybe("most", "最多人数", "人数上限", "名额"),
            needed("slots", "时段", "上课时段", "时间"),
            maybe("price", "单价", "课时单价", "每课时收费"),
            maybe("teacher", "教师工号", "工号"),
            maybe("provider", "机构白名单编号", "白名单编号", "机构编号"),
            maybe("room", "教室", "地点", "场地"),
            maybe("equipment", "自备学具", "学具"),
            maybe("kind", "性质", "课程性质"),
            maybe("about", "简介", "课程简介"));

    private final List<RowTitle> titles;

    SheetKind(RowTitle... titles) {
        this.titles = List.of(titles);
    }

    /** The columns, by which a file is read. */
    public List<RowTitle> titles() {
        return titles;
    }
}
