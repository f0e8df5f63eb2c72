package org.jiamenkou.notice;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;

/** Runs long work in a transaction of its own; whatever it throws undoes it. */
final class Within {

    private static final int LONG_SECONDS = 300;

    private final UserTransaction transaction;

    Within(UserTransaction transaction) {
        this.transaction = transaction;
    }

    <T> T run(Supplier<T> work) {
        try {
            transaction.setTransactionTimeout(LONG_SECONDS);
            transaction.begin();
            try {
                T result = work.get();
                transaction.commit();
                return result;
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }
}
