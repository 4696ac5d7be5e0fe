package io.github.valuematrix.ledger;

import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.space.SpaceEvent;
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
        when(page.getLatestVersion()).thenReturn(page);
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
    public void whatHappensToAnOldVersionMarksItsPage() {
        Page old = mock(Page.class);
        when(old.getId()).thenReturn(6L);
        when(old.getLatestVersion()).thenReturn(page);

        listener.contentChanged(new PageUpdateEvent(old));

        verify(marks).markPage(7);
    }

    @Test
    public void aPageThatIsGoneForGoodIsMarked() {
        when(page.getLatestVersion()).thenReturn(null);

        listener.contentChanged(new PageUpdateEvent(page));

        verify(marks).markPage(7);
    }

    @Test
    public void aCommentOnSomethingElseMarksNothing() {
        Comment comment = mock(Comment.class);
        when(comment.getContainer()).thenReturn(mock(ContentEntityObject.class));

        listener.contentChanged(new PageUpdateEvent(comment));

        verifyNoInteractions(marks);
    }

    @Test
    public void aChangedSpaceIsMarked() {
        listener.spaceChanged(new SpaceArchivedEvent());

        verify(marks).markSpace(3);
    }

    @Test
    public void lookingAtASpaceMarksNothing() {
        listener.spaceChanged(new SpaceTrashViewEvent());

        verifyNoInteractions(marks);
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

    /** Named as Confluence names it. */
    private static class SpaceArchivedEvent extends SpaceEvent {

        SpaceArchivedEvent() {
            super("the wiki", null);
        }

        @Override
        public Space getSpace() {
            Space space = mock(Space.class);
            when(space.getId()).thenReturn(3L);
            return space;
        }
    }

    /** Named as Confluence names it. */
    private static final class SpaceTrashViewEvent extends SpaceArchivedEvent {
    }
}
