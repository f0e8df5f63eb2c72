package org.jiamenkou.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jiamenkou.zone.Sentence;
import org.jiamenkou.zone.Zone;
import org.jspecify.annotations.Nullable;

/** The tables of a running product: somebody who is signed in, and a text handed in that waits to be taken in. */
final class ConsoleTables implements AutoCloseable {

    private static final String CODE = "bench23456789abc";
    private static final String TOKEN = "a-token-of-the-measurement";
    private static final double SECOND = 1e9;
    private static final int PATIENCE_SECONDS = 900;

    private final Connection connection;

    ConsoleTables(Path data) throws IOException, SQLException {
        Properties told = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("run/database.properties"))) {
            told.load(reader);
        }
        connection = DriverManager.getConnection(
                told.getProperty("url"), told.getProperty("user"), told.getProperty("password"));
        signIn();
    }

    /**
     * A text that was taken in.
     *
     * @param text how addresses name it
     * @param seconds how long the job took, from the moment it waited
     * @param steps how many different per cents were seen
     * @param rules how many rules there are
     */
    record Imported(String text, double seconds, int steps, int rules) {}

    /** What the browser holds. */
    String token() {
        return TOKEN;
    }

    /** Hands the sentences of the world in, and waits until a node has taken them in. */
    Imported importText(World world) throws SQLException, InterruptedException {
        byte[] file = file(world.zones()).getBytes(StandardCharsets.UTF_8);
        change(
                "insert into notice_import (code, district_code, admission_year, stage, population, title, file_name,"
                        + " fill_down, file, state, made_by, made_at, row_count) values (?, '510115', 2031, 'PRIMARY',"
                        + " 'RESIDENT', 'bench', 'bench.csv', false, ?, 'WAITING', 'bench', utc_timestamp(6), 0)",
                CODE,
                file);
        Done done = job("notice.import", CODE, CODE);
        String notice = one("select result_notice from notice_import where code = '" + CODE + "'");
        String rules = one("select count(*) from rule r join notice_revision v on v.id = r.revision_id"
                + " where v.notice_code = '" + notice + "'");
        return new Imported(
                "notice=" + notice + "&revision=1",
                done.seconds(),
                done.steps(),
                Integer.parseInt(String.valueOf(rules)));
    }

    /**
     * A job that came to its end.
     *
     * @param seconds how long it took, from the moment it waited
     * @param steps how many different per cents were seen
     */
    record Done(double seconds, int steps) {}

    /** Lets the imported text be checked, or compared with itself, as a button of its page does. */
    Done inspect(String text, boolean compare) throws SQLException, InterruptedException {
        String notice = text.substring("notice=".length(), text.indexOf('&'));
        String code = compare ? "benchcompare2345" : "benchcheck234567";
        change(
                "insert into inspection (code, kind, revision_id, other_id, made_by, made_at) select ?, ?, id,"
                        + " case when ? then id else null end, 'bench', utc_timestamp(6) from notice_revision"
                        + " where notice_code = ? and revision = 1",
                code,
                compare ? "COMPARE" : "CHECK",
                compare,
                notice);
        return job("notice.inspect", code, notice + "/1" + (compare ? " " + notice + "/1" : ""));
    }

    private Done job(String kind, String code, String errand) throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        change(
                "insert into job (code, kind, district_code, title, made_by, made_at, state, percent, cancel_asked, errand)"
                        + " values (?, ?, '510115', 'bench', 'bench', utc_timestamp(6), 'WAITING', 0, false, ?)",
                code,
                kind,
                errand);
        Set<String> steps = new HashSet<>();
        String state;
        do {
            Thread.sleep(100);
            state = one("select state from job where code = '" + code + "'");
            steps.add(String.valueOf(one("select percent from job where code = '" + code + "'")));
            if ((System.nanoTime() - begun) / SECOND > PATIENCE_SECONDS) {
                throw new SQLException(kind + " takes too long");
            }
        } while ("WAITING".equals(state) || "RUNNING".equals(state));
        if (!"DONE".equals(state)) {
            throw new SQLException(
                    kind + " ended " + state + ": " + one("select told from job where code = '" + code + "'"));
        }
        return new Done((System.nanoTime() - begun) / SECOND, steps.size());
    }

    private static String file(List<Zone> zones) {
        StringBuilder file = new StringBuilder("学校,招生范围\n");
        for (Zone zone : zones) {
            Map<Integer, Sentence> sentences = new LinkedHashMap<>();
            zone.clauses().forEach(clause -> sentences.put(clause.sentence().number(), clause.sentence()));
            sentences.values().stream()
                    .filter(sentence -> !sentence.text().equals("图上所画范围"))
                    .forEach(sentence -> file.append(sentence.school())
                            .append(',')
                            .append(sentence.text(), 0, sentence.text().length() - 1)
                            .append('\n'));
        }
        return file.toString();
    }

    private void signIn() throws SQLException {
        change("insert into staff_account (login, name, home_district, state, totp_step, created_at, version)"
                + " values ('bench', 'bench', '510115', 'ACTIVE', 0, utc_timestamp(6), 0)");
        for (String role : List.of("ENROLMENT", "BASIC_EDUCATION")) {
            grant(role);
        }
        change("update staff_account set side = 'AUDIT' where login = 'bench'");
        change(
                "insert into staff_grant (account_id, role, district_code, school_code, side, granted_at, granted_by)"
                        + " select id, 'AUDITOR', '510115', '', 'AUDIT', utc_timestamp(6), 'bench' from staff_account where login = 'bench'");
        change(
                "insert into staff_session (token_hash, number, account_id, stage, started_at, seen_at, address, agent)"
                        + " select ?, 'bench', id, 'FULL', utc_timestamp(6), utc_timestamp(6), '127.0.0.1', 'bench'"
                        + " from staff_account where login = 'bench'",
                hash(TOKEN));
    }

    private void grant(String role) throws SQLException {
        change(
                "insert into staff_grant (account_id, role, district_code, school_code, granted_at, granted_by)"
                        + " select id, ?, '510115', '', utc_timestamp(6), 'bench' from staff_account where login = 'bench'",
                role);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }

    private @Nullable String one(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
