package io.github.valuematrix.sandbox.confluence;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners what happened, on the thread and in the transaction where it happened. What a listener throws is
 * logged and harms neither the other listeners nor who published.
 */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Listening> listening = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Boolean> silent = ThreadLocal.withInitial(() -> false);

    @Override
    public void register(Object listener) {
        List<Listening> found = listeningMethods(listener);
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    listener.getClass().getName() + " has no public method with @EventListener");
        }
        listening.addAll(found);
    }

    @Override
    public void unregister(Object listener) {
        listening.removeIf(one -> one.listener == listener);
    }

    public void publish(Object event) {
        if (silent.get()) {
            return;
        }
        listening.stream().filter(one -> one.wants(event)).forEach(one -> one.tell(event));
    }

    /** Nobody is told of what happens meanwhile on this thread: imports may come without events. */
    public void silently(Runnable work) {
        silent.set(true);
        try {
            work.run();
        } finally {
            silent.remove();
        }
    }

    private static List<Listening> listeningMethods(Object listener) {
        return Stream.of(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> new Listening(listener, method))
                .toList();
    }

    private record Listening(Object listener, Method method) {
        private Listening {
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException("@EventListener wants one parameter, the event: " + method);
            }
            method.setAccessible(true);
        }

        private boolean wants(Object event) {
            return method.getParameterTypes()[0].isInstance(event);
        }

        private void tell(Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException failure) {
                LOG.error("A listener failed: {}", method, failure.getCause());
            } catch (IllegalAccessException failure) {
                throw new IllegalStateException("Cannot call " + method, failure);
            }
        }
    }
}
