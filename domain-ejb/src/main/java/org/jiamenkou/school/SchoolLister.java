package org.jiamenkou.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.GroupKind;
import org.jiamenkou.kernel.MemberRole;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Reads a page of schools in three statements: the schools with how many there are in all, their campuses, their groups. */
class SchoolLister {

    private static final String STANDS =
            "(s.merged_on is null or s.merged_on > ?) and (not exists (select 1 from campus c"
                    + " where c.school_code = s.code) or exists (select 1 from campus c where c.school_code = s.code"
                    + " and (c.valid_from is null or c.valid_from <= ?) and (c.valid_to is null or c.valid_to >= ?)))";

    private final Sql sql;
    private final LocalDate today;

    SchoolLister(Sql sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    SchoolPage page(Collection<String> districts, SchoolQuery query) {
        List<@Nullable Object> values = new ArrayList<>(districts);
        if (districts.isEmpty()) {
            return new SchoolPage(0, List.of());
        }
        String where =
                " from school s where s.district_code in (" + marks(districts.size()) + ")" + filter(query, values);
        List<SchoolHead> heads = new ArrayList<>();
        int[] total = {0};
        List<@Nullable Object> paged = new ArrayList<>(values);
        Collections.addAll(paged, query.size(), query.first());
        sql.query(
                "select s.code, s.district_code, s.name, s.stages, s.merged_into, s.merged_on, count(*) over ()" + where
                        + " order by " + query.order().sql() + " limit ? offset ?",
                row -> {
                    heads.add(head(row));
                    total[0] = row.getInt(7);
                },
                paged.toArray());
        if (heads.isEmpty() && query.first() > 0) {
            sql.query("select count(*)" + where, row -> total[0] = row.getInt(1), values.toArray());
        }
        return new SchoolPage(total[0], rows(heads));
    }

    private List<SchoolRow> rows(List<SchoolHead> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Object[] codes = heads.stream().map(SchoolHead::code).toArray();
        Map<String, List<CampusRow>> campuses = new HashMap<>();
        sql.query(
                "select code, school_code, position, name, address, phone, lat, lon, valid_from, valid_to, version"
                        + " from campus where school_code in (" + marks(codes.length) + ") order by position",
                row -> campuses.computeIfAbsent(row.getString(2), code -> new ArrayList<>())
                        .add(campus(row)),
                codes);
        Map<String, List<MemberRow>> members = new HashMap<>();
        sql.query(
                "select m.code, g.code, g.name, g.kind, m.school_code, m.role, m.valid_from, m.valid_to, m.version"
                        + " from group_member m join school_group g on g.code = m.group_code where m.school_code in ("
                        + marks(codes.length) + ") order by g.kind, g.name, m.code",
                row -> members.computeIfAbsent(row.getString(5), code -> new ArrayList<>())
                        .add(member(row)),
                codes);
        return heads.stream()
                .map(head -> head.row(
                        campuses.getOrDefault(head.code(), List.of()),
                        members.getOrDefault(head.code(), List.of()),
                        today))
                .toList();
    }

    private String filter(SchoolQuery query, List<@Nullable Object> values) {
        StringBuilder where = new StringBuilder();
        if (query.stage() != null) {
            where.append(" and find_in_set(?, s.stages) > 0");
            values.add(query.stage().name());
        }
        query.kindWord().ifPresent(kind -> {
            where.append(" and exists (select 1 from group_member m join school_group g on g.code = m.group_code"
                    + " where m.school_code = s.code and g.kind = ? and (m.valid_from is null or m.valid_from <= ?)"
                    + " and (m.valid_to is null or m.valid_to >= ?))");
            Collections.addAll(values, kind, today, today);
        });
        if (!query.street().isEmpty()) {
            where.append(
                    " and exists (select 1 from campus c where c.school_code = s.code and locate(?, c.address) > 0)");
            values.add(query.street());
        }
        if (!query.words().isEmpty()) {
            where.append(" and (locate(?, s.name) > 0 or s.code = ? or exists (select 1 from school_alias a"
                    + " where a.school_code = s.code and locate(?, a.name) > 0))");
            Collections.addAll(values, query.words(), query.words(), query.words());
        }
        if (query.state() != null) {
            where.append(query.state() == SchoolQuery.State.STANDING ? " and " : " and not ")
                    .append('(')
                    .append(STANDS)
                    .append(')');
            Collections.addAll(values, today, today, today);
        }
        return where.toString();
    }

    private static SchoolHead head(ResultSet row) throws SQLException {
        return new SchoolHead(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Stages.parse(row.getString(4)),
                row.getString(5),
                row.getObject(6, LocalDate.class));
    }

    private static CampusRow campus(ResultSet row) throws SQLException {
        Double lat = row.getObject(7, Double.class);
        Double lon = row.getObject(8, Double.class);
        return new CampusRow(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                lat == null || lon == null ? null : new Coordinate(lat, lon),
                new Period(row.getObject(9, LocalDate.class), row.getObject(10, LocalDate.class)),
                row.getInt(11));
    }

    private static MemberRow member(ResultSet row) throws SQLException {
        return new MemberRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                GroupKind.parse(row.getString(4)).orElse(GroupKind.EDUCATION_GROUP),
                row.getString(5),
                "",
                MemberRole.valueOf(row.getString(6)),
                new Period(row.getObject(7, LocalDate.class), row.getObject(8, LocalDate.class)),
                row.getInt(9));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
