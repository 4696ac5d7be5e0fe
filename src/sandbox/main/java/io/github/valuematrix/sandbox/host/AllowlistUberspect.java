package io.github.valuematrix.sandbox.host;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets templates call allowed methods only; another is logged, and its reference stays in the page as written. */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {
    private static final Logger LOG = LoggerFactory.getLogger(AllowlistUberspect.class);

    private RuntimeServices runtime;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        runtime = services;
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) {
        if (target == null) {
            return null;
        }
        Object receiver = HtmlText.unwrap(target);
        Method method = find(receiver, name, HtmlText.unwrapAll(arguments));
        return method == null || !allowed(receiver, method) ? null : new AllowedCall(method);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
        if (target == null) {
            return null;
        }
        Object receiver = HtmlText.unwrap(target);
        Object[] key = receiver instanceof Map ? new Object[] {name} : new Object[0];
        String capital = name.substring(0, 1).toUpperCase() + name.substring(1);
        Stream<String> names = receiver instanceof Map ? Stream.of("get") : Stream.of("get" + capital, "is" + capital);
        return names.map(getter -> find(receiver, getter, key)).filter(method -> method != null).findFirst()
                .filter(method -> allowed(receiver, method))
                .map(method -> new AllowedGet(new AllowedCall(method), key)).orElse(null);
    }

    /** Templates get records and change nothing. */
    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
        return null;
    }

    @Override
    public Iterator<?> getIterator(Object target, Info info) throws Exception {
        boolean values = target instanceof Iterable || target instanceof Map || target instanceof Iterator
                || target instanceof Object[];
        return values ? super.getIterator(target, info) : null;
    }

    private Method find(Object receiver, String name, Object... arguments) {
        return introspector.getMethod(receiver.getClass(), name, arguments);
    }

    private boolean allowed(Object receiver, Method method) {
        var allowlist = (MethodAllowlist) runtime.getApplicationAttribute(MethodAllowlist.class.getName());
        boolean allowed = allowlist.allows(receiver, method);
        if (!allowed) {
            LOG.warn("Method needs allowlisting: {}", MethodAllowlist.signature(receiver.getClass(), method));
        }
        return allowed;
    }

    /** Calls the method; the result of one marked @HtmlSafe stays marked. */
    private record AllowedCall(Method method) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            try {
                Object result = method.invoke(HtmlText.unwrap(target), HtmlText.unwrapAll(arguments));
                return method.isAnnotationPresent(HtmlSafe.class) && result != null ? HtmlText.of(result) : result;
            } catch (InvocationTargetException e) {
                throw new MethodInvocationException("The template called " + method, e.getCause(), method.getName(),
                        "", 0, 0);
            }
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }

    private record AllowedGet(AllowedCall call, Object[] arguments) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            return call.invoke(target, Arrays.copyOf(arguments, arguments.length));
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return call.getMethodName();
        }
    }
}
