package org.jiamenkou.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many who do something at once. */
final class Crowd {

    private Crowd() {}

    /** Lets that many act on so many threads; each result is what a call gave, or the code of its refusal. */
    static List<Object> of(int many, int threads, IntFunction<Object> act) {
        ExecutorService crowd = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Object>> calls = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                calls.add(() -> outcome(act, number));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> done : crowd.invokeAll(calls)) {
                outcomes.add(done.get());
            }
            return outcomes;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            crowd.shutdown();
        }
    }

    private static Object outcome(IntFunction<Object> act, int number) {
        try {
            return act.apply(number);
        } catch (BookingRefusal refused) {
            return refused.code();
        }
    }
}
