package org.jiamenkou.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The schools of a notice under the names its lines use: 华中路三小 is 华中路第三小学, 霞田校区 is 实验小学霞田校区, and 新小,
 * where 新小集团 has several schools, its 总校.
 */
final class SchoolNames {

    private static final Pattern SEPARATOR = Pattern.compile("[/／]|(?<=小学|中学|学校|校区|小|部)[、，,](?=.*[学校小部])");

    private final Set<String> full = new LinkedHashSet<>();

    SchoolNames(List<RuleLine> lines) {
        for (RuleLine line : lines) {
            List<String> names = split(line.school());
            if (names.size() == 1) {
                full.add(names.get(0));
            }
        }
        for (RuleLine line : lines) {
            for (String name : split(line.school())) {
                if (resolve(name) == null) {
                    full.add(name);
                }
            }
        }
    }

    /** The schools of a cell, each under its full name. */
    List<String> of(String cell) {
        List<String> names = new ArrayList<>();
        for (String name : split(cell)) {
            String known = resolve(name);
            names.add(known == null ? name : known);
        }
        return names.stream().distinct().toList();
    }

    /** The one school a name or short form means, or null when none or several. */
    @Nullable
    String resolve(String name) {
        if (full.contains(name)) {
            return name;
        }
        List<String> candidates =
                full.stream().filter(school -> school.startsWith(name)).toList();
        if (candidates.isEmpty()) {
            candidates =
                    full.stream().filter(school -> isShortFor(name, school)).toList();
        }
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        List<String> heads =
                candidates.stream().filter(school -> school.contains("总校")).toList();
        return heads.size() == 1 ? heads.get(0) : null;
    }

    private static List<String> split(String cell) {
        List<String> names = new ArrayList<>();
        for (String name : SEPARATOR.split(plain(cell))) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private static String plain(String cell) {
        return cell.strip().replace('（', '(').replace('）', ')');
    }

    private static boolean isShortFor(String name, String school) {
        if (name.endsWith("校区")) {
            return school.endsWith(name) || school.endsWith("(" + name + ")");
        }
        boolean abbreviation = name.length() >= 2 && name.length() <= 6 && (name.endsWith("小") || name.endsWith("中"));
        return abbreviation && name.charAt(0) == school.charAt(0) && isSubsequence(name, school);
    }

    /** Whether the letters of the short name appear in order in the long one. */
    private static boolean isSubsequence(String name, String school) {
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            at = school.indexOf(name.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
