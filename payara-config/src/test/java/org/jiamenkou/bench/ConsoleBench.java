package org.jiamenkou.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./bench console [--quick] [--json FILE]}: a district with 100,000 rules at the running console: the import as a job, the
 * pages of its lists, the checks. Prints the table, and ends with 1 when a target is missed.
 */
final class ConsoleBench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int RULES = 100_000;
    private static final double IMPORT_SECONDS = 60;
    private static final double CHECK_SECONDS = 10;
    private static final double PAGE_MILLIS = 500;

    private ConsoleBench() {}

    public static void main(String[] words) throws Exception {
        Plan plan = Plan.parse(words);
        Path home = Path.of(System.getProperty("bench.home"));
        Path work = home.resolve("payara-config/target/bench");
        List<Figure> figures =
                figures(plan, Product.copied(home.resolve("payara-config/target/jiamenkou"), work), work);
        Report report = new Report(figures);
        report.print(OUT);
        if (plan.json() != null) {
            Files.writeString(plan.json(), report.json());
        }
        System.exit(report.isMet() ? 0 : 1);
    }

    private static List<Figure> figures(Plan plan, Path copy, Path work)
            throws IOException, InterruptedException, SQLException {
        List<Figure> figures = new ArrayList<>();
        Path data = work.resolve("data-console");
        try (Product product = Product.start(copy, data, plan.port(), true);
                ConsoleTables tables = new ConsoleTables(data)) {
            ConsoleTables.Imported imported = tables.importText(World.of(RULES));
            figures.add(Figure.reported("rules taken in", imported.rules(), "rules"));
            figures.add(Figure.atMost("import of 100,000 rules", imported.seconds(), "s", IMPORT_SECONDS));
            figures.add(Figure.reported("steps of progress seen", imported.steps(), "steps"));
            ConsolePages pages = new ConsolePages(plan.port(), tables.token(), plan.quick() ? 10 : 50);
            for (String page : pages(imported.text())) {
                figures.add(Figure.atMost("page " + page.split("\\?")[0], pages.slowest(page), "ms", PAGE_MILLIS));
            }
            ConsoleTables.Done check = tables.inspect(imported.text(), false);
            figures.add(Figure.atMost("conflict detection over 100,000 rules", check.seconds(), "s", CHECK_SECONDS));
            figures.add(Figure.reported("steps of its progress seen", check.steps(), "steps"));
            figures.add(Figure.reported(
                    "comparison of two such texts",
                    tables.inspect(imported.text(), true).seconds(),
                    "s"));
            String check100k = "/notice/check?" + imported.text();
            figures.add(Figure.atMost("page /notice/check, its result", pages.slowest(check100k), "ms", PAGE_MILLIS));
            String trial = "/notice/trial?" + imported.text() + "&address=%E9%95%BF%E5%AE%89%E8%B7%AF1%E5%8F%B7";
            figures.add(Figure.atMost("page /notice/trial, asked first", pages.once(trial), "ms", PAGE_MILLIS));
            figures.add(Figure.reported("until its answer stands there", pages.until(trial, "id=\"outcome\""), "s"));
            figures.add(Figure.atMost("page /notice/trial, asked again", pages.slowest(trial), "ms", PAGE_MILLIS));
            figures.add(Figure.reported("resident memory of the server", product.residentMegabytes(), "MB"));
        }
        return figures;
    }

    private static List<String> pages(String text) {
        return List.of(
                "/notice/list?words=",
                "/notice/text?" + text,
                "/notice/text?" + text + "&page=500",
                "/school/list?words=",
                "/school/groups?day=2026-01-01",
                "/audit/search?what=",
                "/system/jobs?page=1");
    }
}
