package org.jiamenkou.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;

/** The pages of the console, asked for by somebody who is signed in. */
final class ConsolePages {

    private static final int WARM = 3;
    private static final double MILLI = 1e6;
    private static final int OK = 200;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String token;
    private final int rounds;

    ConsolePages(int port, String token, int rounds) {
        this.port = port;
        this.token = token;
        this.rounds = rounds;
    }

    /** The time the slowest but one of twenty takes, in milliseconds, once the page is warm. */
    double slowest(String page) throws IOException, InterruptedException {
        for (int i = 0; i < WARM; i++) {
            once(page);
        }
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            millis[i] = once(page);
        }
        Arrays.sort(millis);
        return millis[(int) Math.ceil(rounds * 0.95) - 1];
    }

    /** One request, in milliseconds; refuses any answer but the page. */
    double once(String page) throws IOException, InterruptedException {
        long asked = System.nanoTime();
        read(page);
        return (System.nanoTime() - asked) / MILLI;
    }

    /** How many seconds it takes until the page has those words; it is asked for again and again, as its script does. */
    double until(String page, String words) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (!read(page).contains(words)) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new IOException(page + " never says " + words);
            }
            Thread.sleep(100);
        }
        return (System.nanoTime() - begun) / MILLI / 1000;
    }

    private String read(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/admin" + page))
                .header("Cookie", "staff=" + token)
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException(page + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
