package org.jiamenkou.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiamenkou.rule.SchoolRef;
import org.jiamenkou.rule.SchoolRole;
import org.jiamenkou.rule.ZoneMode;

/**
 * The schools of a cell and how they share their children.
 *
 * @param mode how they share
 * @param schools the schools, in the order of the cell
 */
record ZoneSchools(ZoneMode mode, List<SchoolRef> schools) {

    private static final Pattern BETWEEN = Pattern.compile("[/／、，,]");

    /** The schools of a cell without a word on how they share: one serves alone, of several the family chooses. */
    static ZoneSchools of(String cell) {
        List<String> names = names(cell);
        return of(names, names.size() == 1 ? ZoneMode.SINGLE : ZoneMode.CHOICE);
    }

    /** The schools of a cell and the word for how they share; refuses a word that fits neither. */
    static ZoneSchools of(String cell, String word) throws Unreadable {
        if (word.isEmpty()) {
            return of(cell);
        }
        List<String> names = names(cell);
        ZoneMode mode = mode(word);
        boolean alone = names.size() == 1;
        if (alone != (mode == ZoneMode.SINGLE) && mode != ZoneMode.POOL) {
            throw new Unreadable("mode-against-schools", word, cell);
        }
        return of(names, mode);
    }

    private static ZoneSchools of(List<String> names, ZoneMode mode) {
        return new ZoneSchools(
                mode,
                IntStream.range(0, names.size())
                        .mapToObj(i -> new SchoolRef(names.get(i), role(mode, i)))
                        .toList());
    }

    private static SchoolRole role(ZoneMode mode, int index) {
        return switch (mode) {
            case SINGLE -> SchoolRole.OWN;
            case OVERFLOW -> index == 0 ? SchoolRole.OWN : SchoolRole.BACKUP;
            default -> SchoolRole.OPTION;
        };
    }

    private static ZoneMode mode(String word) throws Unreadable {
        return switch (word) {
            case "单校", "单校划片", "single" -> ZoneMode.SINGLE;
            case "多校选择", "多校划片", "多校", "两校服务区", "自主选择", "选择", "choice" -> ZoneMode.CHOICE;
            case "共同派位", "电脑派位", "多校派位", "派位", "摇号", "joint-draw" -> ZoneMode.JOINT_DRAW;
            case "大学区", "共享学位", "共享学区", "学区制", "pool" -> ZoneMode.POOL;
            case "调剂", "统筹", "分流", "单向调剂", "overflow" -> ZoneMode.OVERFLOW;
            default -> throw new Unreadable("mode-unknown", word);
        };
    }

    private static List<String> names(String cell) {
        return Stream.of(BETWEEN.split(cell))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
