package org.jiamenkou.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * {@code ./bench zone [--quick] [--json FILE]}: measures every figure of the zone lookup, prints the table, and ends with 1
 * when a target is missed.
 */
final class Bench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final double START_SECONDS = 45;
    private static final double RESIDENT_MEGABYTES = 900;

    private final Plan plan;
    private final Path home;
    private final Path work;

    private Bench(Plan plan, Path home) {
        this.plan = plan;
        this.home = home;
        this.work = home.resolve("payara-config/target/bench");
    }

    public static void main(String[] words) throws Exception {
        Plan plan = plan(words);
        List<Figure> figures = new Bench(plan, Path.of(System.getProperty("bench.home"))).figures();
        Report report = new Report(figures);
        report.print(OUT);
        if (plan.json() != null) {
            Files.writeString(plan.json(), report.json());
        }
        System.exit(report.isMet() ? 0 : 1);
    }

    private static Plan plan(String[] words) {
        try {
            return Plan.parse(words);
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage() + "; ./bench --help tells what it takes.");
            System.exit(2);
            throw refused;
        }
    }

    private List<Figure> figures() throws IOException, InterruptedException, RunnerException, SQLException {
        List<Figure> figures = new ArrayList<>();
        if (plan.parts().contains("process")) {
            say("the snapshot in process");
            figures.addAll(new InProcess(plan.quick()).figures());
        }
        Path copy = Product.copied(home.resolve("payara-config/target/jiamenkou"), work);
        if (plan.parts().contains("http")) {
            figures.addAll(overHttp(copy));
        }
        if (plan.parts().contains("database")) {
            figures.addAll(beside(copy));
        }
        return figures;
    }

    private List<Figure> overHttp(Path copy) throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        Path data = work.resolve("data");
        say("the start with the usual demo content");
        try (Product product = Product.start(copy, data, plan.port(), true)) {
            double seconds = product.secondsToFirstPage();
            figures.add(Figure.atMost("first start, usual demo content loaded", seconds, "s", START_SECONDS));
            say("pages and API over HTTP");
            figures.addAll(new Web(plan.port(), plan.quick()).figures());
            double resident = product.residentMegabytes();
            figures.add(Figure.atMost("resident memory of the server, loaded", resident, "MB", RESIDENT_MEGABYTES));
        }
        if (!plan.quick()) {
            try (Product product = Product.start(copy, data, plan.port(), false)) {
                double seconds = product.secondsToFirstPage();
                figures.add(Figure.atMost("start on what is stored", seconds, "s", START_SECONDS));
            }
        }
        return figures;
    }

    private List<Figure> beside(Path copy) throws IOException, InterruptedException, SQLException {
        Tables tables = new Tables(World.of(100_000), plan.quick());
        List<Figure> figures = new ArrayList<>();
        say("the same questions put to MariaDB");
        try (Database mariaDb = Database.embedded(copy, work.resolve("data-tables"))) {
            figures.addAll(tables.figures(mariaDb));
        }
        say("the same questions put to MySQL");
        try (Database mySql = Database.real(home, work.resolve("mysql"), plan.port() + 1)) {
            figures.addAll(tables.figures(mySql));
        } catch (Database.NotHere notHere) {
            say("without MySQL: " + notHere.getMessage());
        }
        return figures;
    }

    private static void say(String what) {
        System.err.println("measuring " + what + " …");
    }
}
