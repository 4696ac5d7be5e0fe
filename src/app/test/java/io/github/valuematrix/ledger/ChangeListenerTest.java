package io.github.valuematrix.ledger;

import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.space.SpaceCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import org.junit.Before;
import org.junit.Test;

public class ChangeListenerTest {

    private final DirtyMarks marks = mock(DirtyMarks.class);
    private final Page page = mock(Page.class);
    private final ChangeListener listener = new ChangeListener(mock(EventPublisher.class), marks);

    @Before
    public void giveThePageAnId() {
        when(page.getId()).thenReturn(7L);
    }

    @Test
    public void aChangedPageIsMarked() {
        listener.contentChanged(new PageUpdateEvent(page));

        verify(marks).markPage(7);
    }

    @Test
    public void aCommentMarksItsPage() {
        Comment comment = mock(Comment.class);
        when(comment.getContainer()).thenReturn(page);

        listener.contentChanged(new PageUpdateEvent(comment));

        verify(marks).markPage(7);
    }

    @Test
    public void lookingAtAPageMarksNothing() {
        listener.contentChanged(new PageViewEvent(page));

        verifyNoInteractions(marks);
    }

    @Test
    public void spacesThatComeAndGoAreMarked() {
        Space space = mock(Space.class);
        when(space.getId()).thenReturn(3L);
        SpaceCreateEvent created = mock(SpaceCreateEvent.class);
        SpaceRemoveEvent removed = mock(SpaceRemoveEvent.class);
        when(created.getSpace()).thenReturn(space);
        when(removed.getSpace()).thenReturn(space);

        listener.spaceCreated(created);
        verify(marks).markSpace(3);
        listener.spaceRemoved(removed);
        verify(marks, times(2)).markSpace(3);
    }

    @Test
    public void aMarkThatFailsDoesNotReachTheEditor() {
        doThrow(new IllegalStateException("no database")).when(marks).markPage(7);

        listener.contentChanged(new PageUpdateEvent(page));
    }

    @Test
    public void aCallThatTheHostDoesNotHaveDoesNotReachTheEditor() {
        doThrow(new NoSuchMethodError("getContainer")).when(marks).markPage(7);

        listener.contentChanged(new PageUpdateEvent(page));
    }

    /** Named as Confluence names it. */
    private static class PageUpdateEvent extends ContentEvent {

        private final ContentEntityObject content;

        PageUpdateEvent(ContentEntityObject content) {
            this.content = content;
        }

        @Override
        public ContentEntityObject getContent() {
            return content;
        }
    }

    /** Named as Confluence names it. */
    private static final class PageViewEvent extends PageUpdateEvent {

        PageViewEvent(ContentEntityObject content) {
            super(content);
        }
    }
}
