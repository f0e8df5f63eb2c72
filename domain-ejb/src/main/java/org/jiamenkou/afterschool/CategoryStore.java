package org.jiamenkou.afterschool;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiamenkou.kernel.Codes;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.Nullable;

/** Reads and writes the tree of categories of a district. */
class CategoryStore {

    /** What most schools offer; a district begins with it. */
    private static final List<String> USUAL = List.of("作业辅导", "体育运动", "艺术审美", "科技创新", "阅读表达", "劳动实践", "传统文化");

    private final Sql sql;

    CategoryStore(Sql sql) {
        this.sql = sql;
    }

    /** The tree of a district, each category before those below it. */
    List<CategoryRow> of(String district) {
        List<CategoryRow> flat = new ArrayList<>();
        sql.query(
                "select code, parent_code, name from afterschool_category where district_code = ? order by position, name",
                row -> flat.add(new CategoryRow(row.getString(1), row.getString(2), row.getString(3), 0)),
                district);
        List<CategoryRow> tree = new ArrayList<>();
        below(flat, null, 0, tree);
        return tree;
    }

    /** The category of that code and those above it, itself first. */
    List<String> path(String district, String code) {
        List<CategoryRow> tree = of(district);
        List<String> path = new ArrayList<>();
        String at = code;
        while (at != null && !path.contains(at)) {
            path.add(at);
            at = parent(tree, at);
        }
        return path;
    }

    /** The category of that code; refuses {@code unknown-category}. */
    CategoryRow get(String district, String code) {
        return of(district).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AfterschoolRefusal("unknown-category", code));
    }

    /** The category of that name; entered where there is none. */
    String named(String district, String name) {
        Optional<CategoryRow> known =
                of(district).stream().filter(row -> row.name().equals(name)).findFirst();
        return known.map(CategoryRow::code).orElseGet(() -> add(district, null, name));
    }

    String add(String district, @Nullable String parent, String name) {
        String code = Codes.fresh();
        Keys.held(() -> sql.update(
                "insert into afterschool_category (code, district_code, parent_code, name, position)"
                        + " select ?, ?, ?, ?, count(*) from afterschool_category where district_code = ?",
                code,
                district,
                parent,
                name,
                district));
        return code;
    }

    void rename(String code, String name) {
        Keys.held(() -> sql.update("update afterschool_category set name = ? where code = ?", name, code));
    }

    /** Enters what is usual where a district has no category yet. */
    void begin(String district) {
        if (of(district).isEmpty()) {
            USUAL.forEach(name -> add(district, null, name));
        }
    }

    private static void below(List<CategoryRow> flat, @Nullable String parent, int depth, List<CategoryRow> tree) {
        for (CategoryRow row : flat) {
            if (Objects.equals(row.parent(), parent)) {
                tree.add(new CategoryRow(row.code(), row.parent(), row.name(), depth));
                below(flat, row.code(), depth + 1, tree);
            }
        }
    }

    private static @Nullable String parent(List<CategoryRow> tree, String code) {
        return tree.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(CategoryRow::parent)
                .orElse(null);
    }
}
