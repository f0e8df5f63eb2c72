package org.jiamenkou.booking;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables of the engine once more, empty and without the checks the database makes: there the engine can be tried without a lock or a
 * condition, and violations can be planted, and nothing of it stays.
 */
final class Copies implements AutoCloseable {

    private static final String PREFIX = "trial_";
    private static final List<String> TABLES = List.of(
            "booking_pool",
            "booking_product",
            "booking_product_pool",
            "booking_participant",
            "booking_key",
            "booking_waiting",
            "booking",
            "booking_slot",
            "booking_event",
            "booking_ledger",
            "booking_chain",
            "booking_turn");
    private static final Pattern NAMES = Pattern.compile(
            "\\bbooking(_(pool|product|product_pool|participant|key|waiting|slot|event|ledger|chain|turn))?\\b");

    private final Ground real = Ground.firm();

    Copies() {
        drop();
        for (String table : TABLES) {
            real.change("create table " + PREFIX + table + " like " + table);
            real.texts(
                            "select constraint_name from information_schema.table_constraints where constraint_type = 'CHECK'"
                                    + " and table_schema = database() and table_name = '" + PREFIX + table + "'")
                    .forEach(
                            check -> real.change("alter table " + PREFIX + table + " drop constraint `" + check + "`"));
        }
        real.change("insert into " + PREFIX + "booking_chain values (1, 0, '" + Sealer.BEGINNING + "')");
        real.change("insert into " + PREFIX + "booking_turn values (1)");
    }

    /** The same statement about the copies. */
    static String about(String statement) {
        return NAMES.matcher(statement).replaceAll(PREFIX + "$0");
    }

    @Override
    public void close() {
        drop();
        real.close();
    }

    private void drop() {
        TABLES.forEach(table -> real.change("drop table if exists " + PREFIX + table));
    }
}
