package org.jiamenkou.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of what is kept about a family, as it is handed out.
 *
 * @param name what it is, lower case: {@code children}
 * @param columns what its columns are, lower case
 * @param rows its rows: texts, numbers, truths, days and moments
 */
public record DataTable(String name, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {

    @Override
    public String toString() {
        return name + ", " + rows.size() + " rows";
    }
}
