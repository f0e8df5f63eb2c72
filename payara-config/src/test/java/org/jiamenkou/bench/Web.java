package org.jiamenkou.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.jiamenkou.db.demo.Demo;
import org.jiamenkou.db.demo.Size;

/** The figures over HTTP: the same questions put to the API, to the page, and, for their bytes alone, to the bare servlet. */
final class Web {

    private static final String LOOKUP = "/api/zones/lookup";

    private static final String PAGE = "/zone/answer";

    private static final int QUESTIONS = 64;

    private static final int DAWN_ROUNDS = 5;

    private static final long WARM_UP_MILLIS = 1_000;

    /** More than are answered in a millisecond of a round. */
    private static final int UNASKED = 40;

    /** Published addresses of the four real districts of the demo content. */
    private static final List<String> REAL = List.of(
            "温江区 东大街151号",
            "温江区 东大街150号",
            "温江区 成都市温江区长安路15号",
            "温江区 长安路16号",
            "温江区 太平街８８号",
            "温江区 长安路",
            "温江区 云溪路515号",
            "温江区 云溪路516号",
            "温江区 云溪路500号",
            "温江区 江安路666号",
            "乐山市市中区 肖坝社区3组",
            "乐山市市中区 肖坝社区九组",
            "乐山市市中区 肖坝社区",
            "乐山市市中区 北欧印象",
            "巴州区 东城街5号",
            "巴州区 南泉寺街2号",
            "巴州区 大堂坝街11号",
            "巴州区 东华宾馆",
            "吉木萨尔县 北庭明珠小区",
            "吉木萨尔县 祥和东区8号楼",
            "吉木萨尔县 现代花园");

    private final int port;
    private final int rounds;
    private final long millis;
    private int room;

    Web(int port, boolean quick) {
        this.port = port;
        this.rounds = quick ? 7 : 15;
        this.millis = quick ? 700 : 3_000;
    }

    /** The requests of one side and those for the same bytes. */
    private record Side(List<byte[]> product, List<byte[]> bare) {}

    List<Figure> figures() throws IOException, InterruptedException {
        Side lookup = side(LOOKUP, "lookup", questions());
        Side page = side(PAGE, "page", questions());
        PolicyDay day = new PolicyDay();
        Side dayLookup = side(LOOKUP, "day-lookup", day.questions(QUESTIONS));
        Side dayPage = side(PAGE, "day-page", day.questions(QUESTIONS));
        try (Load load = new Load(port)) {
            warmUp(load, lookup, page);
            List<Figure> figures = new ArrayList<>(List.of(
                    measured(load, lookup, lookup::product, "/api/zones/lookup against a bare servlet", 0.5),
                    measured(
                            load,
                            lookup,
                            () -> unasked(lookup.product()),
                            "/api/zones/lookup, a question nobody asked before",
                            0.5),
                    measured(load, page, page::product, "answer page against a bare servlet", 0.25),
                    measured(
                            load,
                            page,
                            () -> unasked(page.product()),
                            "answer page, a question nobody asked before",
                            0.25)));
            dawn(load, day);
            figures.add(measured(load, dayLookup, () -> asked(day, LOOKUP), "/api/zones/lookup on policy day", 0.5));
            figures.add(measured(load, dayPage, () -> asked(day, PAGE), "answer page on policy day", 0.25));
            return figures;
        }
    }

    /** The first questions of the day, before anything is measured: the district has been asking for a while. */
    private void dawn(Load load, PolicyDay day) throws IOException, InterruptedException {
        for (int i = 0; i < DAWN_ROUNDS; i++) {
            load.round(asked(day, LOOKUP), WARM_UP_MILLIS);
            load.round(asked(day, PAGE), WARM_UP_MILLIS);
        }
    }

    /** Questions of the day for one round. */
    private List<byte[]> asked(PolicyDay day, String path) {
        return day.questions((int) (UNASKED * millis)).stream()
                .map(question -> Connection.get(path + query(question)))
                .toList();
    }

    private void warmUp(Load load, Side... sides) throws IOException, InterruptedException {
        for (int i = 0; i < 4; i++) {
            for (Side side : sides) {
                load.round(side.product(), WARM_UP_MILLIS);
                load.round(unasked(side.product()), WARM_UP_MILLIS);
                load.round(side.bare(), WARM_UP_MILLIS);
            }
        }
    }

    private Figure measured(Load load, Side side, Supplier<List<byte[]>> asking, String name, double target)
            throws IOException, InterruptedException {
        double[] products = new double[rounds];
        double[] bares = new double[rounds];
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            boolean bareFirst = i % 2 == 0;
            List<byte[]> requests = asking.get();
            bares[i] = bareFirst ? load.round(side.bare(), millis) : 0;
            products[i] = load.round(requests, millis);
            bares[i] = bareFirst ? bares[i] : load.round(side.bare(), millis);
            ratios[i] = products[i] / bares[i];
        }
        return Figure.rounds(name, median(products), "requests/s", median(bares), median(ratios), target);
    }

    /** The same addresses, each with a room that was not named before: a text that nobody has asked. */
    private List<byte[]> unasked(List<byte[]> requests) {
        List<byte[]> unasked = new ArrayList<>();
        for (int i = 0; i < UNASKED * millis; i++) {
            String asked = new String(requests.get(i % requests.size()), StandardCharsets.US_ASCII);
            room++;
            unasked.add(asked.replace(" HTTP/", encoded(" " + room + "室") + " HTTP/")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return unasked;
    }

    /** Asks each question once and leaves the bytes of the answer with the bare servlet. */
    private Side side(String path, String name, List<String> questions) throws IOException {
        List<byte[]> product = new ArrayList<>();
        List<byte[]> bare = new ArrayList<>();
        try (Connection connection = new Connection(port)) {
            for (String question : questions) {
                byte[] request = Connection.get(path + query(question));
                byte[] body = connection.body(request);
                if (connection.status() != 200) {
                    throw new IOException(path + " answered " + connection.status() + " to " + question);
                }
                String kept = "/bare/" + name + bare.size();
                put(connection, kept, connection.type(), body);
                product.add(request);
                bare.add(Connection.get(kept));
            }
        }
        return new Side(product, bare);
    }

    private static void put(Connection connection, String path, String type, byte[] body) throws IOException {
        byte[] head = ("PUT " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        int status = connection.ask(request);
        if (status != 204) {
            throw new IOException("the bare servlet answered " + status);
        }
    }

    private static String query(String question) {
        String[] words = question.split(" ", 2);
        return "?district=" + encoded(words[0]) + "&q=" + encoded(words[1]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** District and address of each question: the real ones, and as many of the fictional district as are wanted. */
    private static List<String> questions() {
        List<String> fictional =
                CsvReader.builder()
                        .ofNamedCsvRecord(Demo.of(Demo.SEED, Size.FULL).file("answers.csv"))
                        .stream()
                        .filter(line -> line.getField("stage").equals("primary")
                                && line.getField("population").equals("resident")
                                && line.getField("year").equals(Integer.toString(Demo.YEAR))
                                && !line.getField("text").isBlank())
                        .map(line -> line.getField("district") + " " + line.getField("text"))
                        .toList();
        List<String> questions = new ArrayList<>(REAL);
        int step = Math.max(1, fictional.size() / (QUESTIONS - REAL.size()));
        for (int i = 0; i < fictional.size() && questions.size() < QUESTIONS; i += step) {
            questions.add(fictional.get(i));
        }
        return questions;
    }

    private static double median(double[] values) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
