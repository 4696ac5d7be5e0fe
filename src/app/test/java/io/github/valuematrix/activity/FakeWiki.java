package io.github.valuematrix.activity;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.links.OutgoingLink;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.confluence.search.v2.query.BooleanQuery;
import com.atlassian.confluence.search.v2.query.ContentTypeQuery;
import com.atlassian.confluence.search.v2.query.DateRangeQuery;
import com.atlassian.confluence.search.v2.query.InSpaceQuery;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The edge of Confluence: a wiki of a few spaces and pages, as its managers show it. All pages are by anna, of
 * 2026-03-02 09:00 UTC.
 */
@SuppressWarnings("deprecation")
public final class FakeWiki {

    public final PageManager pages = mock(PageManager.class);
    public final SpaceManager spaces = mock(SpaceManager.class);
    public final SearchManager search = mock(SearchManager.class);
    private final ApplicationProperties application = mock(ApplicationProperties.class);
    private final Map<String, Space> byKey = new LinkedHashMap<>();
    private final Map<Long, ContentEntityObject> content = new LinkedHashMap<>();
    private final Map<Long, List<VersionHistorySummary>> histories = new LinkedHashMap<>();
    private final Map<Long, Date> written = new LinkedHashMap<>();

    public FakeWiki() {
        lenient().when(application.getBaseUrl(any())).thenReturn("http://wiki/confluence");
        lenient().when(spaces.getAllSpaces()).thenAnswer(call -> List.copyOf(byKey.values()));
        lenient().when(spaces.getSpace(anyString())).thenAnswer(call -> byKey.get(call.<String>getArgument(0)));
        lenient().when(pages.getAbstractPage(anyLong())).thenAnswer(call ->
                content.get(call.<Long>getArgument(0)) instanceof AbstractPage page ? page : null);
        lenient().when(pages.getById(anyLong())).thenAnswer(call -> content.get(call.<Long>getArgument(0)));
        lenient().when(pages.getVersionHistorySummaries(any())).thenAnswer(call ->
                histories.get(call.<ContentEntityObject>getArgument(0).getId()));
        lenient().when(search.scan(any(), any(), any(), any())).thenAnswer(call ->
                scan(call.getArgument(1), call.getArgument(3)));
    }

    public PageReader reader() {
        return new PageReader(pages, new LinkReader(pages, site()));
    }

    public ConfluenceSite site() {
        return new ConfluenceSite(pages, spaces, application);
    }

    public WikiSpaces wikiSpaces() {
        return new WikiSpaces(spaces, search);
    }

    public FakeWiki space(long id, String key) {
        Space space = mock(Space.class);
        lenient().when(space.getId()).thenReturn(id);
        lenient().when(space.getKey()).thenReturn(key);
        byKey.put(key, space);
        return this;
    }

    public void removeSpace(String key) {
        Space removed = byKey.remove(key);
        content.values().removeIf(entity -> entity instanceof Page page && page.getSpace() == removed);
    }

    public Page page(long id, String spaceKey, String title) {
        Page page = mock(Page.class);
        lenient().when(page.getSpace()).thenReturn(byKey.get(spaceKey));
        lenient().when(page.getTitle()).thenReturn(title);
        lenient().when(page.isLatestVersion()).thenReturn(true);
        common(page, id);
        histories.put(id, new ArrayList<>());
        version(page, id, 1, "anna", "2026-03-02T09:00:00Z", "");
        return page;
    }

    public void remove(long id) {
        content.remove(id);
    }

    /** Its newest version. The current one has the id of the page, so that an older one that had it gets another. */
    public FakeWiki version(ContentEntityObject page, long id, int number, String author, String at, String body) {
        VersionHistorySummary summary = mock(VersionHistorySummary.class);
        lenient().when(summary.getId()).thenReturn(id);
        lenient().when(summary.getVersion()).thenReturn(number);
        ConfluenceUser modifier = person(author);
        lenient().when(summary.getLastModifier()).thenReturn(modifier);
        lenient().when(summary.getLastModificationDate()).thenReturn(date(at));
        histories.get(page.getId()).stream().filter(older -> older.getId() == id)
                .forEach(older -> lenient().when(older.getId()).thenReturn(-id));
        histories.get(page.getId()).add(0, summary);
        return id == page.getId() ? this : oldVersion((AbstractPage) page, id, number, body);
    }

    /** The row that the version with this number got when the next one came. */
    public FakeWiki oldVersion(AbstractPage page, long id, int number, String body) {
        histories.get(page.getId()).stream().filter(version -> version.getVersion() == number)
                .forEach(version -> lenient().when(version.getId()).thenReturn(id));
        Page old = mock(Page.class);
        common(old, id);
        lenient().when(old.getBodyAsString()).thenReturn(body);
        lenient().when(old.getLatestVersion()).thenReturn(page);
        return this;
    }

    public void removeVersion(AbstractPage page, int number) {
        histories.get(page.getId()).removeIf(version -> version.getVersion() == number);
    }

    public Comment comment(long id, String author, String at, Comment answered) {
        Comment comment = mock(Comment.class);
        common(comment, id);
        ConfluenceUser creator = person(author);
        lenient().when(comment.getCreator()).thenReturn(creator);
        lenient().when(comment.getCreationDate()).thenReturn(date(at));
        lenient().when(comment.getParent()).thenReturn(answered);
        lenient().when(comment.isLatestVersion()).thenReturn(true);
        return comment;
    }

    public static void comments(Page page, Comment... comments) {
        List.of(comments).forEach(comment -> lenient().when(comment.getContainer()).thenReturn(page));
        lenient().when(page.getComments()).thenReturn(List.of(comments));
    }

    /** As the search index has it: without this it was long ago. */
    public void writtenAt(ContentEntityObject entity, Instant moment) {
        written.put(entity.getId(), Date.from(moment));
    }

    /** Space key and title in turn. */
    public static void links(ContentEntityObject source, String... keysAndTitles) {
        List<OutgoingLink> links = new ArrayList<>();
        for (int i = 0; i < keysAndTitles.length; i += 2) {
            OutgoingLink link = mock(OutgoingLink.class);
            lenient().when(link.getDestinationSpaceKey()).thenReturn(keysAndTitles[i]);
            lenient().when(link.getDestinationPageTitle()).thenReturn(keysAndTitles[i + 1]);
            links.add(link);
        }
        lenient().when(source.getOutgoingLinks()).thenReturn(links);
    }

    public static ConfluenceUser person(String key) {
        if (key == null) {
            return null;
        }
        ConfluenceUser person = mock(ConfluenceUser.class);
        lenient().when(person.getKey()).thenReturn(new UserKey(key));
        lenient().when(person.getName()).thenReturn("the name of " + key);
        return person;
    }

    /** As the wiki shows from now on whoever wrote this, because they were removed. */
    public static void remove(ConfluenceUser person) {
        String key = person.getKey().getStringValue();
        lenient().when(person.getName()).thenReturn(key);
    }

    private void common(ContentEntityObject entity, long id) {
        ConfluenceUser anna = person("anna");
        lenient().when(entity.getId()).thenReturn(id);
        lenient().when(entity.getCreator()).thenReturn(anna);
        lenient().when(entity.getCreationDate()).thenReturn(date("2026-03-02T09:00:00Z"));
        lenient().when(entity.getContentStatus()).thenReturn(ContentEntityObject.CURRENT);
        lenient().when(entity.getComments()).thenReturn(List.of());
        lenient().when(entity.getOutgoingLinks()).thenReturn(List.of());
        content.put(id, entity);
    }

    private long scan(Object query, Consumer<Map<String, String[]>> consumer) {
        Collection<SearchQuery> queries = ((BooleanQuery) query).getMustQueries();
        List<String> handles = content.values().stream().filter(entity -> entity.isLatestVersion())
                .filter(entity -> queries.stream().allMatch(one -> matches(entity, one)))
                .map(entity -> (entity instanceof Page ? "com.atlassian.confluence.pages.Page-"
                        : "com.atlassian.confluence.pages.Comment-") + entity.getId()).toList();
        handles.forEach(handle -> consumer.accept(Map.of("handle", new String[] {handle})));
        return handles.size();
    }

    private boolean matches(ContentEntityObject entity, SearchQuery query) {
        if (query instanceof InSpaceQuery spaces) {
            return entity instanceof Page page && spaces.getParameters().contains(page.getSpace().getKey());
        }
        if (query instanceof DateRangeQuery range) {
            return !written.getOrDefault(entity.getId(), new Date(0)).before(range.getFromDate());
        }
        return ((ContentTypeQuery) query).getContentTypes().contains(
                entity instanceof Page ? ContentTypeEnum.PAGE : ContentTypeEnum.COMMENT);
    }

    private static Date date(String at) {
        return at == null ? null : Date.from(Pages.at(at));
    }
}
