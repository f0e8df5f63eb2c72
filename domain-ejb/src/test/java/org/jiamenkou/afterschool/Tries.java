package org.jiamenkou.afterschool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiamenkou.booking.Receipt;
import org.jiamenkou.kernel.DomainException;

/** Tries what may be refused, alone or together with others. */
final class Tries {

    private Tries() {}

    /** The reason a use case is refused for, or {@code done}. */
    static String code(ThrowingCallable useCase) {
        try {
            useCase.call();
            return "done";
        } catch (DomainException refused) {
            return refused.code();
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    /** The code of what came of it, or why it is refused: {@code already[…]}. */
    static String told(Callable<Receipt> useCase) throws Exception {
        try {
            return useCase.call().code();
        } catch (DomainException refused) {
            return refused.code() + refused.arguments();
        }
    }

    /** Runs all calls at the same time; gives their results in the same order. */
    static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : people.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }
}
