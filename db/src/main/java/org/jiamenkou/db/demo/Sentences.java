package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a plan as a notice would: a school and what it serves, sentence by sentence. */
final class Sentences {

    private static final int NAMES_A_LINE = 8;

    private final Plan plan;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Integer> toldByGroup;

    private Sentences(Plan plan) {
        this.plan = plan;
        this.toldByGroup = plan.carvings().stream()
                .flatMap(carving -> carving.left().stream()
                        .filter(id ->
                                plan.town().compounds().get(id).community().equals(carving.grouped())))
                .collect(Collectors.toSet());
    }

    /** The lines of the notice. */
    static List<Line> of(Plan plan) {
        Sentences sentences = new Sentences(plan);
        plan.town().grid().cells().forEach(sentences::tell);
        sentences.tellShared();
        return sentences.lines;
    }

    private void tell(Cell cell) {
        switch (plan.town().kinds().of(cell)) {
            case ROAD -> add(cell.id(), Phrases.chunks(roads(cell.stretches()), 3));
            case BOX -> {
                add(cell.id(), List.of(Phrases.box(cell)));
                add(cell.id(), roads(northAndSouth(cell)));
            }
            case EXCEPT ->
                plan.carvings().stream()
                        .filter(carving -> carving.cell() == cell.id())
                        .forEach(this::tellCarving);
            case LIST -> {}
        }
        add(cell.id(), Phrases.chunks(named(cell.id()), NAMES_A_LINE));
    }

    private static List<Stretch> northAndSouth(Cell cell) {
        List<Stretch> both = new ArrayList<>(cell.northern());
        both.addAll(cell.southern());
        return both;
    }

    private static List<String> roads(List<Stretch> stretches) {
        return stretches.stream().map(Phrases::road).toList();
    }

    private void tellCarving(Carving carving) {
        List<String> own = new ArrayList<>();
        own.add(carving.trimmed().name() + "(" + names(left(carving, carving.trimmed())) + "除外)");
        own.add(Phrases.groups(carving.grouped(), 1, carving.lastGroup()) + "(含" + names(kept(carving)) + ")");
        own.add(carving.lane().name() + "(" + carving.leftNumber() + "号除外)");
        plan.town().settlement().lanes(carving.cell()).stream().skip(1).forEach(lane -> own.add(lane.name()));
        add(carving.cell(), own);
        List<String> partners = new ArrayList<>();
        partners.add(Phrases.groups(
                        carving.grouped(),
                        carving.lastGroup() + 1,
                        carving.grouped().groups()) + "(含" + names(left(carving, carving.grouped())) + ")");
        partners.add(carving.lane().name() + carving.leftNumber() + "号");
        add(carving.partner(), partners);
    }

    private List<Compound> left(Carving carving, Community community) {
        return carving.left().stream()
                .map(plan.town().compounds()::get)
                .filter(c -> c.community().equals(community))
                .toList();
    }

    private List<Compound> kept(Carving carving) {
        return plan.town().compounds().stream()
                .filter(c -> c.community().equals(carving.grouped())
                        && !carving.left().contains(c.id()))
                .toList();
    }

    private static String names(List<Compound> compounds) {
        return compounds.stream().map(Compound::name).collect(Collectors.joining("、"));
    }

    /** The compounds and parts of compounds the school of a block takes by name. */
    private List<String> named(int cell) {
        List<String> names = new ArrayList<>();
        for (Compound c : plan.town().compounds()) {
            boolean impliedByBlock = plan.town().kinds().of(c.cell()) != ZoneKind.LIST && c.cell() == cell;
            for (Share share : plan.of(c)) {
                if (!impliedByBlock
                        && !toldByGroup.contains(c.id())
                        && !share.joint()
                        && share.zones().contains(cell)) {
                    names.add(Phrases.named(c, share.slice()));
                }
            }
        }
        return names;
    }

    private void tellShared() {
        Map<String, List<String>> shared = new LinkedHashMap<>();
        for (Compound c : plan.town().compounds()) {
            for (Share share : plan.of(c)) {
                if (share.joint()) {
                    String schools = share.zones().stream()
                            .map(zone -> plan.school(zone).name())
                            .collect(Collectors.joining("/"));
                    shared.computeIfAbsent(schools, unseen -> new ArrayList<>()).add(c.name());
                }
            }
        }
        shared.forEach((schools, names) -> lines.add(new Line(schools, String.join("、", names) + "(两校共同学区)")));
    }

    /** Adds the lines of a block's school; where another school helps out, every line says so. */
    private void add(int cell, List<String> texts) {
        Integer helper = plan.overflow().get(cell);
        String end = helper == null ? "" : "(学位不足时可到" + plan.school(helper).name() + "就读)";
        texts.forEach(text -> lines.add(new Line(plan.school(cell).name(), text + end)));
    }
}
