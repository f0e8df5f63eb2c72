package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the files of the district together. */
final class Folder {

    private static final String NEIGHBOUR_CODE = "baiting";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Csv notices = new Csv("文件", "区县", "学年", "学段", "人群", "标题", "文号", "公布日期", "来源");
    private final AnswerSheet answers = new AnswerSheet();
    private final Chance chance;
    private final Town town;
    private final Plan plan;
    private final NextYear next;
    private final List<Compound> dual;
    private final Neighbour neighbour;
    private final Map<Integer, Integer> migrants;

    Folder(long seed) {
        this.chance = new Chance(seed);
        this.town = new Town(chance);
        Decision decision = new Decision(town, chance);
        this.plan = decision.plan();
        this.dual = decision.dual();
        this.next = new NextYear(plan, dual, chance);
        this.neighbour = new Neighbour(dual, chance);
        this.migrants = Migrants.moves(plan, chance);
        writeLists();
        writeNotices();
        writeAnswers();
        writeSeats(seed);
        files.put("notices.csv", notices.toString());
        files.put("answers.csv", answers.toString());
    }

    /** The files by their paths. */
    Map<String, String> files() {
        return files;
    }

    private void writeLists() {
        files.put(
                "districts.csv",
                new Csv("区县", "代码", "市", "省", "本学年", "下学年公开日", "咨询")
                        .row(
                                Demo.DISTRICT,
                                Demo.CODE,
                                Demo.CITY,
                                Demo.PROVINCE,
                                Demo.YEAR,
                                "2025-10-01",
                                "明湖区教育局招生科 000-26000000")
                        .row(
                                Neighbour.DISTRICT,
                                NEIGHBOUR_CODE,
                                Demo.CITY,
                                Demo.PROVINCE,
                                Demo.YEAR,
                                "2025-10-01",
                                "白汀区教育局 000-27000000")
                        .toString());
        files.put(Demo.CODE + "/schools.csv", Lists.schools(town.schools()));
        files.put(Demo.CODE + "/places.csv", Lists.places(town, town.compounds()));
        files.put(NEIGHBOUR_CODE + "/schools.csv", Lists.schools(neighbour.schools()));
        files.put(NEIGHBOUR_CODE + "/places.csv", neighbour.places());
    }

    /** By a chance of its own, so that streets and zones stay what they are whatever is counted. */
    private void writeSeats(long seed) {
        SeatFiles seats = new SeatFiles(town.primary(), new Chance(seed + 1));
        files.put(Demo.CODE + "/seats.csv", seats.plan());
        files.put(Demo.CODE + "/children.csv", seats.children());
        files.put(Demo.CODE + "/projects.csv", seats.projects());
    }

    private void writeNotices() {
        primary(plan, Demo.YEAR, "resident", 18);
        primary(plan.withSchools(migrants), Demo.YEAR, "migrant", 19);
        junior(Demo.YEAR, Map.of(), 20);
        primary(next.plan(), Demo.YEAR + 1, "resident", 9);
        junior(Demo.YEAR + 1, next.juniorMoves(), 10);
        String file = NEIGHBOUR_CODE + "/primary-" + Demo.YEAR + "-resident.csv";
        files.put(file, lines(neighbour.lines()));
        notice(file, Neighbour.DISTRICT, Demo.YEAR, "primary", "resident", "白汀教字", 5);
    }

    private void primary(Plan told, int year, String population, int number) {
        String file = Demo.CODE + "/primary-" + year + "-" + population;
        files.put(file + ".csv", lines(Sentences.of(told)));
        files.put(file + ".geojson", Maps.primary(told));
        files.put(file + "-papers.csv", Papers.of(year, false, population));
        notice(file + ".csv", Demo.DISTRICT, year, "primary", population, "明湖教字", number);
        notice(file + "-papers.csv", Demo.DISTRICT, year, "primary", population, "明湖教字", number);
        notice(file + ".geojson", Demo.DISTRICT, year, "primary", population, "明湖教字", number);
    }

    private void junior(int year, Map<Integer, Integer> moved, int number) {
        String file = Demo.CODE + "/junior-" + year + "-both";
        files.put(file + ".csv", new JuniorNotice(town, year, moved).toString());
        files.put(file + ".geojson", Maps.junior(town));
        files.put(file + "-papers.csv", Papers.of(year, true, "both"));
        notice(file + ".csv", Demo.DISTRICT, year, "junior", "both", "明湖教字", number);
        notice(file + "-papers.csv", Demo.DISTRICT, year, "junior", "both", "明湖教字", number);
        notice(file + ".geojson", Demo.DISTRICT, year, "junior", "both", "明湖教字", number);
    }

    private void notice(
            String file, String district, int year, String stage, String population, String office, int number) {
        String children = switch (population) {
            case "migrant" -> "随迁子女";
            case "resident" -> "本区户籍";
            default -> "";
        };
        String title = district + year + "年" + (stage.equals("primary") ? "小学" : "初中") + children + "招生范围";
        notices.row(
                file,
                district,
                year,
                stage,
                population,
                title,
                office + "〔" + year + "〕" + number + "号",
                year == Demo.YEAR ? "2025-04-28" : "2025-10-15",
                "虚构的演示数据");
    }

    private static String lines(List<Line> lines) {
        Csv csv = new Csv("school", "rule");
        lines.forEach(line -> csv.row(line.school(), line.text()));
        return csv.toString();
    }

    private void writeAnswers() {
        answers.add(Demo.DISTRICT, "primary", Demo.YEAR, "resident", thisYear());
        answers.add(Demo.DISTRICT, "primary", Demo.YEAR, "migrant", names(plan.withSchools(migrants)));
        answers.add(Demo.DISTRICT, "primary", Demo.YEAR + 1, "resident", names(next.plan()));
        answers.add(Demo.DISTRICT, "junior", Demo.YEAR, "resident", juniors(Demo.YEAR, Map.of()));
        answers.add(Demo.DISTRICT, "junior", Demo.YEAR + 1, "migrant", juniors(Demo.YEAR + 1, next.juniorMoves()));
        answers.add(Demo.DISTRICT, "primary", Demo.YEAR + 1, "migrant", unpublished());
        answers.add(Neighbour.DISTRICT, "primary", Demo.YEAR, "resident", neighbour.asked());
        List<Asked> shared = dual.stream().map(this::dual).toList();
        answers.add(Demo.DISTRICT, "primary", Demo.YEAR, "resident", shared);
        answers.add(Neighbour.DISTRICT, "primary", Demo.YEAR, "resident", shared);
    }

    private List<Asked> thisYear() {
        HomeQuestions homes = new HomeQuestions(plan);
        for (Compound c : singles()) {
            homes.name(c).otherNames(c);
            homes.parts(c);
        }
        List<Asked> all = new ArrayList<>(homes.asked());
        all.addAll(PlaceQuestions.of(plan, chance));
        all.addAll(StrangeQuestions.of(town));
        return all;
    }

    private List<Asked> names(Plan told) {
        HomeQuestions homes = new HomeQuestions(told);
        singles().forEach(homes::name);
        next.changed().forEach(id -> homes.parts(town.compounds().get(id)));
        return homes.asked();
    }

    private List<Asked> juniors(int year, Map<Integer, Integer> moved) {
        JuniorNotice notice = new JuniorNotice(town, year, moved);
        return town.compounds().stream()
                .map(c -> Asked.of(
                        c.parting().numbered() ? c.name() + "3号" : c.name() + "3栋",
                        "one",
                        List.of(notice.schoolOf(c).name()),
                        moved.containsKey(c.id()) ? "junior-moved" : "junior"))
                .toList();
    }

    private List<Asked> unpublished() {
        return singles().stream()
                .limit(10)
                .map(c -> Asked.of(c.name(), "not-published", List.of(), "not-published"))
                .toList();
    }

    private Asked dual(Compound c) {
        String own = plan.school(c.cell()).name();
        return Asked.of(c.name(), "several", List.of(own, neighbour.claiming(c).name()), "dual-district");
    }

    /** The compounds that only this district claims. */
    private List<Compound> singles() {
        return town.compounds().stream().filter(c -> !dual.contains(c)).toList();
    }
}
