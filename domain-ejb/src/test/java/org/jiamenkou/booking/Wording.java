package org.jiamenkou.booking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** A connection that says every statement in other words, and counts them. */
final class Wording {

    private static final AtomicLong PREPARED = new AtomicLong();

    private Wording() {}

    static Connection of(Connection connection, UnaryOperator<String> words) {
        return (Connection) Proxy.newProxyInstance(
                Wording.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        PREPARED.incrementAndGet();
                        arguments[0] = words.apply((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    /** Statements prepared by anybody so far. */
    static long prepared() {
        return PREPARED.get();
    }
}
