package org.jiamenkou.db.demo;

import java.util.List;

/** Writes the enrolment plan, the counts of children and the projects of the primary zones. */
final class SeatFiles {

    private static final int MOST_PROJECTS = 4;

    private final List<School> schools;
    private final SeatDemand demand;

    SeatFiles(List<School> schools, Chance chance) {
        this.schools = schools;
        this.demand = new SeatDemand(schools.size(), chance);
    }

    /** The plan of this year; an eighth of the seats of every fourth school is shared. */
    String plan() {
        Csv csv = new Csv("学校", "学段", "年份", "班数", "班额", "共享学位");
        for (int zone = 0; zone < schools.size(); zone++) {
            int classes = demand.classes(zone);
            int shared = zone % 4 == 0 ? classes * SeatDemand.CAP / 8 : 0;
            csv.row(schools.get(zone).name(), "小学", Demo.YEAR, classes, SeatDemand.CAP, shared);
        }
        return csv.toString();
    }

    /** The children of three years. */
    String children() {
        Csv csv = new Csv("学校", "学段", "年份", "适龄儿童数");
        for (int year = 0; year < SeatDemand.YEARS; year++) {
            for (int zone = 0; zone < schools.size(); zone++) {
                csv.row(schools.get(zone).name(), "小学", Demo.YEAR + year, demand.children(zone, year));
            }
        }
        return csv.toString();
    }

    /** Extensions where children are most, one class or two a year more. */
    String projects() {
        Csv csv = new Csv("学校", "名称", "学位", "启用年份", "启用学期", "文号");
        int built = 0;
        for (int zone = 0; zone < schools.size() && built < MOST_PROJECTS; zone++) {
            int seats = demand.classes(zone) * SeatDemand.CAP;
            if (demand.children(zone, 1) >= seats && demand.children(zone, 0) >= seats) {
                built++;
                String name = schools.get(zone).name();
                int opening = Demo.YEAR + 1 + built % 2;
                int more = SeatDemand.CAP * (1 + built % 2);
                csv.row(name, name + "扩建工程", more, opening, "秋季", "明湖发改〔" + Demo.YEAR + "〕" + (30 + built) + "号");
            }
        }
        return csv.toString();
    }
}
