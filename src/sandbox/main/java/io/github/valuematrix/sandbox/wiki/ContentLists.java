package io.github.valuematrix.sandbox.wiki;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lists of current pages and blog posts to choose from, each with a limit. Computed content has no index that would
 * order all of it, so a list may leave out what the limit does not reach.
 */
public final class ContentLists {

    private static final Comparator<Content> BY_TITLE =
            Comparator.comparing((Content content) -> WikiWriter.lower(content.title())).thenComparing(Content::id);
    private static final Comparator<Content> BY_CREATION = Comparator
            .comparing(Content::created, Comparator.nullsLast(Comparator.<Long>reverseOrder()))
            .thenComparing(Content::id);
    private static final Comparator<Content> BY_CHANGE = Comparator
            .comparing(Content::lastModified, Comparator.nullsLast(Comparator.<Long>reverseOrder()))
            .thenComparing(Content::id);
    private static final String CURRENT_PAGES = "SELECT * FROM content WHERE space_id = ? AND kind = 'page'"
            + " AND original_id IS NULL AND status = 'current'";
    private static final String RECENT = "SELECT * FROM content WHERE kind IN ('page', 'blogpost')"
            + " AND original_id IS NULL AND status = 'current' AND last_modified IS NOT NULL"
            + " ORDER BY last_modified DESC, content_id LIMIT ?";
    private static final String PAGES = CURRENT_PAGES + " ORDER BY lower_title, content_id LIMIT ?";
    private static final String PAGES_AT_THE_TOP =
            CURRENT_PAGES + " AND parent_id IS NULL ORDER BY lower_title, content_id LIMIT ?";
    private static final String BLOG_POSTS = "SELECT * FROM content WHERE space_id = ? AND kind = 'blogpost'"
            + " AND original_id IS NULL AND status = 'current' ORDER BY created DESC NULLS LAST, content_id LIMIT ?";

    private final JdbcTemplate jdbc;
    private final ComputedContent computed;

    public ContentLists(Database database) {
        jdbc = database.jdbc();
        computed = database.computed();
    }

    /** Pages and blog posts of the whole wiki, the newest change first. */
    public List<Content> recent(int most) {
        return merged(jdbc.query(RECENT, Rows.CONTENT, most), computed.here(computed.source().recent()), BY_CHANGE,
                most);
    }

    public List<Content> pages(long spaceId, int most) {
        Stream<Content> more = computed.current(spaceId, ContentKind.PAGE, 0, most).stream();
        return merged(jdbc.query(PAGES, Rows.CONTENT, spaceId, most), more, BY_TITLE, most);
    }

    /** Pages without a page above them; of computed pages that is the home page of their space alone. */
    public List<Content> pagesAtTheTop(long spaceId, int most) {
        Stream<Content> more = computed.current(spaceId, ContentKind.PAGE, 0, 1).stream()
                .filter(page -> page.parentId() == null);
        return merged(jdbc.query(PAGES_AT_THE_TOP, Rows.CONTENT, spaceId, most), more, BY_TITLE, most);
    }

    /** The newest first. */
    public List<Content> blogPosts(long spaceId, int most) {
        Stream<Content> more = computed.here(computed.source().newestBlogPosts(spaceId)).limit(most);
        return merged(jdbc.query(BLOG_POSTS, Rows.CONTENT, spaceId, most), more, BY_CREATION, most);
    }

    private static List<Content> merged(List<Content> stored, Stream<Content> more, Comparator<Content> order,
            int most) {
        return Stream.concat(stored.stream(), more).sorted(order).limit(most).toList();
    }
}
