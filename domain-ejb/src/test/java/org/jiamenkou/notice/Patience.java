package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for something the server does by itself: as short as possible, and never past a deadline. */
final class Patience {

    private static final Duration USUAL = Duration.ofSeconds(30);

    private Patience() {}

    /** Waits until it is so; a machine that is busy may take its time. */
    static void until(String what, BooleanSupplier isSo) {
        within(USUAL, what, isSo);
    }

    /** Waits until it is so, and fails when it was not by then. */
    static void within(Duration most, String what, BooleanSupplier isSo) {
        Instant begun = Instant.now();
        while (!isSo.getAsBoolean()) {
            assertThat(Duration.between(begun, Instant.now())).as(what).isLessThan(most);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
