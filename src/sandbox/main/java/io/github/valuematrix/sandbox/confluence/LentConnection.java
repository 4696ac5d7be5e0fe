package io.github.valuematrix.sandbox.confluence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** A connection whose transaction belongs to the host: it refuses to end it, and everything once it is given back. */
final class LentConnection implements AutoCloseable {
    private static final Set<String> REFUSED = Set.of("abort", "close", "commit", "rollback", "setAutoCommit",
            "setReadOnly", "setTransactionIsolation", "unwrap");

    private final Connection target;
    private final Connection connection;
    private boolean givenBack;

    LentConnection(Connection target) {
        this.target = target;
        this.connection = (Connection) Proxy.newProxyInstance(LentConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class}, this::call);
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        givenBack = true;
    }

    private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (REFUSED.contains(method.getName())) {
            throw new UnsupportedOperationException("The host ends this connection's transaction: no "
                    + method.getName() + "() here");
        }
        if (givenBack) {
            throw new IllegalStateException("This connection was lent for the callback only");
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
