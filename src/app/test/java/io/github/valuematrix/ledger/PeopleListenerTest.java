package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class PeopleListenerTest {

    private final EventPublisher events = mock(EventPublisher.class);
    private final DirtyMarks marks = mock(DirtyMarks.class);
    private final UserRemoveEvent event = mock(UserRemoveEvent.class);

    @Test
    public void aRemovedPersonIsMarkedByKey() {
        ConfluenceUser person = mock(ConfluenceUser.class);
        when(person.getKey()).thenReturn(new UserKey("f00d"));
        when(event.getUser()).thenReturn(person);

        registered().personRemoved(event);

        verify(marks).markPerson("f00d");
    }

    @Test
    public void somebodyWithoutAKeyMarksNothing() {
        when(event.getUser()).thenReturn(mock(User.class));

        registered().personRemoved(event);

        verifyNoInteractions(marks);
    }

    @Test
    public void aMarkThatFailsDoesNotReachWhoRemovesThePerson() {
        when(event.getUser()).thenThrow(new NoSuchMethodError("getUser"));

        registered().personRemoved(event);

        verify(marks, never()).markPerson(any());
    }

    @Test
    public void unregistersWhatItRegistered() {
        PeopleListener people = new PeopleListener(events, marks);
        people.register();
        people.unregister();

        ArgumentCaptor<Object> listener = ArgumentCaptor.forClass(Object.class);
        verify(events).register(listener.capture());
        verify(events).unregister(listener.getValue());
    }

    @Test
    public void aPublisherThatRefusesDoesNotKeepTheAppFromStarting() {
        doThrow(new NoClassDefFoundError("UserRemoveEvent")).when(events).register(any());
        PeopleListener people = new PeopleListener(events, marks);

        people.register();
        people.unregister();

        verify(events, never()).unregister(any());
    }

    @Test
    public void startsWhereConfluenceHasNoSuchEvent() throws Exception {
        Class<?> listener = new WithoutUserEvents().loadClass(PeopleListener.class.getName());
        doAnswer(call -> call.getArgument(0).getClass().getMethods()).when(events).register(any());
        Constructor<?> constructor = listener.getConstructors()[0];
        Object people = constructor.newInstance(events, null);

        assertThat(listener.getDeclaredMethods()).extracting("name").contains("register", "unregister");
        listener.getMethod("register").invoke(people);
        listener.getMethod("unregister").invoke(people);

        verify(events, never()).unregister(any());
        assertThatThrownBy(() -> listener.getClassLoader().loadClass(UserRemoveListener.class.getName()).getMethods())
                .isInstanceOf(NoClassDefFoundError.class);
    }

    private UserRemoveListener registered() {
        new PeopleListener(events, marks).register();
        ArgumentCaptor<UserRemoveListener> listener = ArgumentCaptor.forClass(UserRemoveListener.class);
        verify(events).register(listener.capture());
        return listener.getValue();
    }

    /** Loads the ledger anew, on a Confluence whose user events are gone. */
    private static final class WithoutUserEvents extends ClassLoader {

        private WithoutUserEvents() {
            super(PeopleListenerTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.atlassian.confluence.event.events.user.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(PeopleListener.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? read(name) : known;
        }

        private Class<?> read(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
