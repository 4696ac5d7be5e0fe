package io.github.valuematrix.sandbox.confluence;

import static io.github.valuematrix.sandbox.confluence.Site.ADMIN;
import static io.github.valuematrix.sandbox.confluence.Site.EDITH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.search.v2.SearchIndex;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.confluence.search.v2.query.BooleanQuery;
import com.atlassian.confluence.search.v2.query.ContentTypeQuery;
import com.atlassian.confluence.search.v2.query.DateRangeQuery;
import com.atlassian.confluence.search.v2.query.InSpaceQuery;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Right;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class WikiIndexTest extends OnEachDatabase {
    private static final SearchQuery IN_DOC = new InSpaceQuery("DOC");
    private static final SearchQuery COMMENTS = new ContentTypeQuery(List.of(ContentTypeEnum.COMMENT));

    @Test
    public void onlyTheCurrentVersionsOfCurrentContentAreFound() {
        long page = site.page("Plan");
        site.page("Gone", Site.DOC, null, ContentStatus.DELETED);
        site.page("Half", Site.DOC, null, ContentStatus.DRAFT);
        site.content(new Content(site.database.newId(), ContentKind.PAGE, "Plan", 1, null, 1L, null, 1L, page,
                ContentStatus.CURRENT, null, null, null, false));

        assertThat(handles(IN_DOC)).containsExactly(handle(page));
    }

    @Test
    public void restrictedPagesAndArchivedSpacesAreFoundWhoeverAsks() {
        long secret = site.page("Secret", Site.SEC, null, ContentStatus.CURRENT);
        site.restrict(secret, Right.VIEW, ADMIN);

        assertThat(handles(new InSpaceQuery("SEC"))).containsExactly(handle(secret));
    }

    @Test
    public void whatIsNewShowsAfterTheLag() {
        long page = site.as(EDITH, () -> site.authoring().createPage("DOC", null, "Plan", ""));
        assertThat(handles(IN_DOC)).isEmpty();

        site.clock.goOn(Site.LAG.minusMillis(1));
        assertThat(handles(IN_DOC)).isEmpty();
        site.clock.goOn(Site.LAG);
        assertThat(handles(IN_DOC)).containsExactly(handle(page));
    }

    @Test
    public void whatIsTrashedOrMovedShowsAsItWasUntilAfterTheLag() {
        long gone = site.page("Gone");
        long moved = site.page("Moved");
        site.as(ADMIN, () -> {
            site.authoring().trash(gone);
            site.authoring().move(moved, "SEC", null);
            return null;
        });

        assertThat(handles(IN_DOC)).containsExactlyInAnyOrder(handle(gone), handle(moved));
        site.clock.goOn(Site.LAG);
        assertThat(handles(IN_DOC)).isEmpty();
        assertThat(handles(new InSpaceQuery("SEC"))).containsExactly(handle(moved));
    }

    @Test
    public void whatIsRolledBackNeverShows() {
        assertThatThrownBy(() -> site.as(EDITH, () -> {
            site.authoring().createPage("DOC", null, "Plan", "");
            throw new IllegalStateException("roll back");
        })).hasMessage("roll back");
        site.clock.goOn(Site.LAG);

        assertThat(handles(IN_DOC)).isEmpty();
    }

    @Test
    public void kindsAndSpacesCombine() {
        site.page("Plan");
        long post = site.as(EDITH, () -> site.authoring().createBlogPost("DOC", "News", ""));
        site.clock.goOn(Site.LAG);

        SearchQuery posts = BooleanQuery.composeAndQuery(
                Set.of(IN_DOC, new ContentTypeQuery(List.of(ContentTypeEnum.BLOG))));
        assertThat(handles(posts)).containsExactly(blogPostHandle(post));
        assertThat(handles(new ContentTypeQuery(List.of(ContentTypeEnum.PAGE, ContentTypeEnum.BLOG)))).hasSize(2);
    }

    @Test
    public void onlyTheFieldsAskedForComeBack() {
        site.page("Plan");
        List<Map<String, String[]>> found = new ArrayList<>();
        search().scan(EnumSet.of(SearchIndex.CONTENT), IN_DOC, Set.of("title", "colour"), found::add);

        assertThat(found).hasSize(1);
        assertThat(found.get(0)).containsOnlyKeys("title");
        assertThat(found.get(0).get("title")).containsExactly("Plan");
    }

    @Test
    public void aSpaceKeyIsFoundAsItIsSpelt() {
        site.page("Plan");

        assertThat(handles(new InSpaceQuery("doc"))).isEmpty();
    }

    @Test
    public void aCommentIsFoundInTheSpaceOfItsPage() {
        long page = site.page("Plan");
        long comment = site.as(EDITH, () -> site.authoring().comment(page, "<p>Good</p>"));
        assertThat(handles(IN_DOC)).containsExactly(handle(page));

        site.clock.goOn(Site.LAG);
        assertThat(handles(IN_DOC)).containsExactlyInAnyOrder(handle(page), commentHandle(comment));
        assertThat(handles(inSpace("DOC", COMMENTS))).containsExactly(commentHandle(comment));
        assertThat(handles(inSpace("SEC", COMMENTS))).isEmpty();
    }

    @Test
    public void aCommentMovesWithItsPageAfterTheLag() {
        long page = site.page("Plan");
        long comment = comment(page);
        site.as(ADMIN, () -> {
            site.authoring().move(page, "SEC", null);
            return null;
        });

        assertThat(handles(inSpace("DOC", COMMENTS))).containsExactly(commentHandle(comment));
        assertThat(handles(inSpace("SEC", COMMENTS))).isEmpty();
        site.clock.goOn(Site.LAG);
        assertThat(handles(inSpace("DOC", COMMENTS))).isEmpty();
        assertThat(handles(inSpace("SEC", COMMENTS))).containsExactly(commentHandle(comment));
    }

    @Test
    public void aCommentGoesAndComesBackWithItsPageAfterTheLag() {
        long page = site.page("Plan");
        long comment = comment(page);
        trash(page);

        assertThat(handles(COMMENTS)).containsExactly(commentHandle(comment));
        site.clock.goOn(Site.LAG);
        assertThat(handles(COMMENTS)).isEmpty();

        site.as(ADMIN, () -> {
            site.authoring().restore(page);
            return null;
        });
        assertThat(handles(COMMENTS)).isEmpty();
        site.clock.goOn(Site.LAG);
        assertThat(handles(COMMENTS)).containsExactly(commentHandle(comment));
    }

    @Test
    public void aDateRangeFindsWhatWasWrittenSince() {
        long old = site.page("Old");
        Date since = Date.from(site.clock.instant().plusMillis(1));
        site.clock.goOn(Duration.ofHours(1));
        long revised = site.page("Revised");
        long post = site.as(EDITH, () -> {
            site.authoring().updatePage(revised, 1, "Revised", "<p>again</p>");
            return site.authoring().createBlogPost("DOC", "News", "");
        });
        long comment = comment(old);

        assertThat(handles(writtenSince(since))).containsExactlyInAnyOrder(handle(revised), blogPostHandle(post),
                commentHandle(comment));
        assertThat(handles(writtenSince(new Date(2000)))).contains(handle(old));
        assertThat(handles(writtenSince(new Date(2001)))).doesNotContain(handle(old));
    }

    @Test
    public void aDateRangeFindsWhatIsRewrittenAsItWasUntilAfterTheLag() {
        long page = site.page("Plan");
        Date now = Date.from(site.clock.instant());
        site.as(EDITH, () -> site.authoring().updatePage(page, 1, "Plan", "<p>again</p>"));

        assertThat(handles(writtenSince(now))).isEmpty();
        site.clock.goOn(Site.LAG);
        assertThat(handles(writtenSince(now))).containsExactly(handle(page));
    }

    @Test
    public void theIndexOfEveryNodeLagsBehindWhatIsWrittenOnOneOfThem() {
        long page = site.page("Plan");
        long gone = site.page("Gone");
        long lost = comment(gone);
        try (Confluence other = site.anotherNode()) {
            SearchManager search = other.service(SearchManager.class);
            Date now = Date.from(site.clock.instant());
            long comment = site.as(EDITH, () -> site.authoring().comment(page, "<p>Good</p>"));
            trash(gone);

            assertThat(handles(search, COMMENTS)).containsExactly(commentHandle(lost));
            assertThat(handles(search, writtenSince(now))).isEmpty();
            site.clock.goOn(Site.LAG);
            assertThat(handles(search, COMMENTS)).containsExactly(commentHandle(comment));
            assertThat(handles(search, writtenSince(now))).containsExactly(commentHandle(comment));
        }
    }

    /** One that the index shows by now. */
    private long comment(long page) {
        long comment = site.as(EDITH, () -> site.authoring().comment(page, "<p>Good</p>"));
        site.clock.goOn(Site.LAG);
        return comment;
    }

    private void trash(long page) {
        site.as(EDITH, () -> {
            site.authoring().trash(page);
            return null;
        });
    }

    private static SearchQuery inSpace(String key, SearchQuery query) {
        return BooleanQuery.composeAndQuery(Set.of(new InSpaceQuery(key), query));
    }

    private static SearchQuery writtenSince(Date since) {
        return new DateRangeQuery(since, null, true, false, "modified");
    }

    private List<String> handles(SearchQuery query) {
        return handles(search(), query);
    }

    private static List<String> handles(SearchManager search, SearchQuery query) {
        List<String> handles = new ArrayList<>();
        long found = search.scan(EnumSet.of(SearchIndex.CONTENT), query, Set.of("handle"),
                fields -> handles.add(fields.get("handle")[0]));
        assertThat(handles).hasSize((int) found);
        return handles;
    }

    private SearchManager search() {
        return site.confluence.service(SearchManager.class);
    }

    private static String handle(long page) {
        return "com.atlassian.confluence.pages.Page-" + page;
    }

    private static String blogPostHandle(long post) {
        return "com.atlassian.confluence.pages.BlogPost-" + post;
    }

    private static String commentHandle(long comment) {
        return "com.atlassian.confluence.pages.Comment-" + comment;
    }
}
