package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The 116 campuses: 72 primary and 14 nine-year schools, one for each block; 28 junior and 2 complete ones, which with
 * the nine-year schools make one for each junior zone. Nine groups have three campuses each.
 */
final class Founding {

    private static final int NINE_YEAR = 14;
    private static final int COMPLETE = 2;
    private static final int PRIMARY_GROUPS = 7;
    private static final int JUNIOR_GROUPS = 2;
    private static final List<String> COMPLETE_NAMES = List.of("明湖中学", "云泽市第二中学");

    private final Grid grid;
    private final Chance chance;
    private final Set<String> names = new HashSet<>(COMPLETE_NAMES);
    private final List<School> primary = new ArrayList<>();
    private final List<School> junior = new ArrayList<>();

    Founding(Grid grid, JuniorZones zones, Chance chance) {
        this.grid = grid;
        this.chance = chance;
        List<Integer> order = chance.shuffled(Slice.run(0, zones.all().size() - 1));
        List<Integer> nineYear = order.subList(0, NINE_YEAR);
        List<Integer> complete = order.subList(NINE_YEAR, NINE_YEAR + COMPLETE);
        Map<Integer, School> heads = new HashMap<>();
        for (Cell cell : grid.cells()) {
            int zone = zones.of(cell.id());
            boolean both = nineYear.contains(zone) && zones.all().get(zone).get(0) == cell.id();
            School school = found(cell, both ? SchoolKind.NINE_YEAR : SchoolKind.PRIMARY, null);
            primary.add(school);
            if (both) {
                heads.put(zone, school);
            }
        }
        for (int zone = 0; zone < zones.all().size(); zone++) {
            List<Integer> blocks = zones.all().get(zone);
            Cell cell = grid.cells().get(blocks.get(blocks.size() - 1));
            int rank = complete.indexOf(zone);
            School head = heads.get(zone);
            if (head == null) {
                head = rank < 0
                        ? found(cell, SchoolKind.JUNIOR, null)
                        : found(cell, SchoolKind.COMPLETE, COMPLETE_NAMES.get(rank));
            }
            junior.add(head);
        }
        gather(primary, SchoolKind.PRIMARY, PRIMARY_GROUPS);
        gather(junior, SchoolKind.JUNIOR, JUNIOR_GROUPS);
    }

    /** The school of each block. */
    List<School> primary() {
        return primary;
    }

    /** The school of each junior zone. */
    List<School> junior() {
        return junior;
    }

    private School found(Cell cell, SchoolKind kind, @Nullable String name) {
        Cell.Gate gate = cell.gate(chance.between(0.05, 0.95), 160);
        int number = primary.size()
                + (int) junior.stream().filter(s -> !primary.contains(s)).count()
                + 1;
        return new School(
                String.format(Locale.ROOT, "mh%03d", number),
                name != null ? name : newName(cell, kind),
                kind,
                null,
                gate.door().toString(),
                String.format(Locale.ROOT, "000-26%06d", chance.below(1_000_000)),
                gate.spot());
    }

    private String newName(Cell cell, SchoolKind kind) {
        List<String> endings = switch (kind) {
            case PRIMARY -> List.of("小学", "路小学", "街小学", "实验小学");
            case NINE_YEAR -> List.of("学校", "实验学校");
            case JUNIOR, COMPLETE -> List.of("中学", "初级中学");
        };
        while (true) {
            Street street = chance.pick(cell.stretches()).street();
            String stem = street.name().substring(0, 2);
            String ending = chance.pick(endings);
            boolean fits = !ending.startsWith("路") && !ending.startsWith("街")
                    || street.name().equals(stem + ending.charAt(0));
            if (fits && !stem.startsWith("环") && names.add(stem + ending)) {
                return stem + ending;
            }
            if (chance.happens(0.05) && names.add(stem + "第二" + endings.get(0))) {
                return stem + "第二" + endings.get(0);
            }
        }
    }

    /** Makes groups of three; the two later campuses take the first one's name, with their own in brackets. */
    private void gather(List<School> schools, SchoolKind kind, int count) {
        List<Integer> free = chance.shuffled(Slice.run(0, schools.size() - 1)).stream()
                .filter(i ->
                        schools.get(i).kind() == kind && !schools.get(i).name().contains("第二"))
                .toList();
        for (int group = 0; group < count; group++) {
            School lead = schools.get(free.get(3 * group));
            for (int member = 0; member < 3; member++) {
                int index = free.get(3 * group + member);
                schools.set(index, joined(schools.get(index), lead, member));
            }
        }
    }

    private School joined(School school, School lead, int member) {
        String campus = Stream.of(school.name().substring(0, 2), "东", "西", "南", "北")
                .map(own -> lead.name() + "(" + own + "校区)")
                .filter(name -> member > 0 && names.add(name))
                .findFirst()
                .orElse(school.name());
        return new School(
                school.code(),
                campus,
                school.kind(),
                lead.name() + "教育集团",
                school.address(),
                school.phone(),
                school.spot());
    }
}
