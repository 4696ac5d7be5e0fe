package io.github.valuematrix.activity;

import static io.github.valuematrix.activity.FakeWiki.links;
import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.CARA;
import static io.github.valuematrix.activity.Pages.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import org.junit.Test;

@SuppressWarnings("deprecation")
public class PageReaderTest {

    private static final String NAMES_PLAN = "<ri:page ri:space-key=\"HR\" ri:content-title=\"Plan\"/>";

    private final FakeWiki wiki = new FakeWiki().space(7, "DS").space(8, "HR");
    private final Page page = wiki.page(1, "DS", "Home");

    @Test
    public void aPageIsCopiedWithItsVersionsAndComments() {
        wiki.version(page, 101, 2, "ben", "2026-03-03T10:00:00Z", "").version(page, 1, 3, null, null, "");
        Comment comment = wiki.comment(10, "cara", "2026-03-04T10:00:00Z", null);
        FakeWiki.comments(page, comment, wiki.comment(11, null, "2026-03-05T10:00:00Z", comment));

        WikiPage copy = read();

        assertThat(copy.space()).isEqualTo(new WikiSpace(7, "DS"));
        assertThat(copy.creator()).isEqualTo(ANNA);
        assertThat(copy.versions()).containsExactly(new WikiVersion(2, BEN, at("2026-03-03T10:00:00Z")),
                new WikiVersion(3, Person.ANONYMOUS, null));
        assertThat(copy.comments()).containsExactly(new WikiComment(10, null, CARA, at("2026-03-04T10:00:00Z")),
                new WikiComment(11, 10L, Person.ANONYMOUS, at("2026-03-05T10:00:00Z")));
    }

    @Test
    public void whoWasRemovedIsAnonymous() {
        FakeWiki.remove(page.getCreator());

        assertThat(read().creator()).isEqualTo(Person.ANONYMOUS);
    }

    @Test
    public void whatIsNotCurrentIsNotThere() {
        assertThat(wiki.reader().page(99, KnownLinks.NONE)).isEmpty();
        when(page.getContentStatus()).thenReturn("deleted", "draft", "archived");
        assertThat(wiki.reader().page(1, KnownLinks.NONE)).isEmpty();
        assertThat(wiki.reader().page(1, KnownLinks.NONE)).isEmpty();
        assertThat(wiki.reader().page(1, KnownLinks.NONE)).isEmpty();
    }

    @Test
    public void anOldVersionIsNoPageThoughItsStatusSaysCurrent() {
        when(page.isLatestVersion()).thenReturn(false);

        assertThat(wiki.reader().page(1, KnownLinks.NONE)).isEmpty();
    }

    @Test
    public void deletedCommentsDoNotCount() {
        Comment comment = wiki.comment(10, "cara", "2026-03-04T10:00:00Z", null);
        when(comment.getContentStatus()).thenReturn("deleted");
        FakeWiki.comments(page, comment);

        assertThat(read().comments()).isEmpty();
    }

    @Test
    public void linksToThePageItselfAndDuplicatesAreLeftOutForEachSource() {
        links(page, "DS", "home", "DS", "Other", "ds", "OTHER", "https", "//example.org", "mailto", "a@b.c");
        Comment comment = wiki.comment(10, "cara", "2026-03-04T10:00:00Z", null);
        links(comment, "DS", "Other", "DS", "Home");
        FakeWiki.comments(page, comment);

        assertThat(read().links()).containsExactly(WikiLink.state(LinkTarget.page("DS", "Other")),
                WikiLink.state(LinkTarget.web("https://example.org")), WikiLink.state(LinkTarget.page("DS", "Other")));
    }

    @Test
    public void aCrossSpaceLinkBelongsToTheVersionThatBroughtIt() {
        wiki.version(page, 101, 2, "ben", "2026-03-03T10:00:00Z", "nothing yet </p>")
                .version(page, 102, 3, "cara", "2026-03-04T10:00:00Z", NAMES_PLAN)
                .version(page, 1, 4, "ben", "2026-03-05T10:00:00Z", NAMES_PLAN);
        links(page, "HR", "Plan");

        assertThat(read().links()).containsExactly(
                new WikiLink(LinkTarget.page("HR", "Plan"), CARA, at("2026-03-04T10:00:00Z"), 3));
    }

    @Test
    public void aCrossSpaceLinkOfTheFirstVersionBelongsToTheCreation() {
        links(page, "HR", "Plan");

        assertThat(read().links()).containsExactly(
                new WikiLink(LinkTarget.page("HR", "Plan"), ANNA, at("2026-03-02T09:00:00Z"), 1));
    }

    @Test
    public void aCrossSpaceLinkInACommentTakesTheCommentsDayAndAuthor() {
        Comment comment = wiki.comment(10, "cara", "2026-03-04T10:00:00Z", null);
        links(comment, "HR", "");
        FakeWiki.comments(page, comment);

        assertThat(read().links()).containsExactly(
                WikiLink.ofComment(LinkTarget.frontPage("HR"), CARA, at("2026-03-04T10:00:00Z")));
    }

    @Test
    public void oldBodiesAreReadOnlyForCrossSpaceLinks() {
        wiki.version(page, 101, 2, "ben", "2026-03-03T10:00:00Z", "").version(page, 1, 3, "ben", null, "");
        links(page, "DS", "Other", "https", "//example.org");

        read();

        verify(wiki.pages, never()).getById(anyLong());
    }

    @Test
    public void anAddressOfThisSiteFindsItsPageEvenByTheIdOfAnOldVersion() {
        Page plan = wiki.page(2, "HR", "Plan");
        wiki.version(plan, 201, 1, "anna", "2026-03-02T09:00:00Z", "");
        links(page, "http", "//wiki/confluence/pages/viewpage.action?pageId=201");

        assertThat(read().links()).extracting(WikiLink::target).containsExactly(LinkTarget.page("HR", "Plan"));
    }

    private WikiPage read() {
        return wiki.reader().page(1, KnownLinks.NONE).orElseThrow();
    }
}
