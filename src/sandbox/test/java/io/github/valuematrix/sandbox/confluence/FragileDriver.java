package io.github.valuematrix.sandbox.confluence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/** Another driver's connections, on which statements on the tables of the app fail when a test wants them to. */
public final class FragileDriver implements Driver {

    private static final String JDBC = "jdbc:";
    private static final String PREFIX = JDBC + "fragile:";
    private static final String APP_TABLE = "\"AO_";

    private static int passing = Integer.MAX_VALUE;
    private static int failing;

    static {
        try {
            DriverManager.registerDriver(new FragileDriver());
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    static String url(String real) {
        return PREFIX + real.substring(JDBC.length());
    }

    /** So many statements go well, the next ones fail, and after them all go well. */
    static synchronized void failAfter(int well, int failures) {
        passing = well;
        failing = failures;
    }

    static synchronized void heal() {
        failing = 0;
    }

    private static synchronized void execute() throws SQLException {
        if (failing > 0 && passing-- <= 0) {
            failing--;
            throw new SQLException("The database is gone");
        }
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        Connection real = DriverManager.getConnection(JDBC + url.substring(PREFIX.length()), info);
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(real, method, arguments);
            return method.getName().equals("prepareStatement") && ((String) arguments[0]).contains(APP_TABLE)
                    ? fragile((PreparedStatement) result) : result;
        });
    }

    private static PreparedStatement fragile(PreparedStatement real) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                execute();
            }
            return call(real, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FragileDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
