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
import com.atlassian.confluence.search.v2.query.InSpaceQuery;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Right;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class WikiIndexTest extends OnEachDatabase {
    private static final SearchQuery IN_DOC = new InSpaceQuery("DOC");

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
        assertThat(handles(posts)).containsExactly("com.atlassian.confluence.pages.BlogPost-" + post);
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

    private List<String> handles(SearchQuery query) {
        List<String> handles = new ArrayList<>();
        long found = search().scan(EnumSet.of(SearchIndex.CONTENT), query, Set.of("handle"),
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
}
