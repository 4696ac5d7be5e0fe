package io.github.valuematrix.sandbox.confluence;

import static io.github.valuematrix.sandbox.confluence.Site.EDITH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

public class EventsTest {
    private final Site site = new Site(SomeDatabase.H2);
    private final Listener listener = new Listener();
    private EventPublisher publisher;

    @Before
    public void register() {
        publisher = site.confluence.service(EventPublisher.class);
        publisher.register(listener);
    }

    @Test
    public void eachThingThatHappensIsTold() {
        site.as(EDITH, () -> {
            long page = site.authoring().createPage("DOC", null, "Plan", "");
            site.authoring().view(page);
            site.authoring().updatePage(page, 1, "Plan", "<p>More</p>");
            long comment = site.authoring().comment(page, "<p>Why?</p>");
            site.authoring().updateComment(comment, "<p>Why not?</p>");
            site.authoring().removeComment(comment);
            site.authoring().move(page, "DOC", null);
            site.authoring().trash(page);
            return null;
        });

        assertThat(listener.told).containsExactly("PageCreateEvent", "PageViewEvent", "PageUpdateEvent",
                "CommentCreateEvent", "CommentUpdateEvent", "CommentRemoveEvent", "PageMoveEvent", "PageTrashedEvent");
    }

    @Test
    public void aListenerSeesTheNewStateInsideTheTransactionOfTheSave() {
        long page = site.page("Plan");
        site.as(EDITH, () -> site.authoring().updatePage(page, 1, "The plan", ""));

        assertThat(listener.titles).containsExactly("The plan");
        assertThat(listener.insideATransaction).isTrue();
    }

    @Test
    public void aListenerThatFailsSpoilsNothing() {
        publisher.register(new Failing());
        long page = site.as(EDITH, () -> site.authoring().createPage("DOC", null, "Plan", ""));

        assertThat(site.wiki.content(page)).isPresent();
    }

    @Test
    public void whoUnregistersIsToldNothingMore() {
        publisher.unregister(listener);
        site.as(EDITH, () -> site.authoring().createPage("DOC", null, "Plan", ""));

        assertThat(listener.told).isEmpty();
    }

    @Test
    public void whoDoesNotListenCannotRegister() {
        assertThatThrownBy(() -> publisher.register("nobody")).hasMessageContaining("@EventListener");
    }

    /** Writes down what it is told. */
    public static final class Listener {
        private final List<String> told = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private boolean insideATransaction;

        @EventListener
        public void happened(ContentEvent event) {
            told.add(event.getClass().getSimpleName());
        }

        @EventListener
        public void updated(PageUpdateEvent event) {
            titles.add(event.getPage().getTitle());
            insideATransaction = TransactionSynchronizationManager.isActualTransactionActive();
        }
    }

    /** Fails whatever happens. */
    public static final class Failing {
        @EventListener
        public void happened(ContentEvent event) {
            throw new IllegalStateException("cannot listen");
        }
    }
}
