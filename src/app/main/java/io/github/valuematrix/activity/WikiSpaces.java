package io.github.valuematrix.activity;

import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.search.v2.SearchIndex;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.confluence.search.v2.query.BooleanQuery;
import com.atlassian.confluence.search.v2.query.ContentTypeQuery;
import com.atlassian.confluence.search.v2.query.DateRangeQuery;
import com.atlassian.confluence.search.v2.query.InSpaceQuery;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Lists what there is to read: the spaces of the site, archived ones too, the ids of the pages and blog posts in each,
 * and what was written lately. Asks the search index, which knows no permissions and lags behind a little. Call it in a
 * transaction.
 */
@Named
public class WikiSpaces {

    /** The index names an entity by its class and id: {@code com.atlassian.confluence.pages.Page-65538}. */
    private static final String HANDLE = "handle";

    /** And keeps under this name when it was last written. */
    private static final String MODIFIED = "modified";

    private final SpaceManager spaces;
    private final SearchManager search;

    @Inject
    public WikiSpaces(SpaceManager spaces, @ComponentImport SearchManager search) {
        this.spaces = spaces;
        this.search = search;
    }

    public List<WikiSpace> all() {
        return spaces.getAllSpaces().stream().map(space -> new WikiSpace(space.getId(), space.getKey())).toList();
    }

    /** Ids of the pages and blog posts of a space, ascending. */
    public long[] contentIds(WikiSpace space) {
        return ids(BooleanQuery.composeAndQuery(Set.of(new InSpaceQuery(space.key()),
                new ContentTypeQuery(List.of(ContentTypeEnum.PAGE, ContentTypeEnum.BLOG)))));
    }

    /** Ids of the pages, blog posts and comments that were written since then and are still there, ascending. */
    public long[] writtenSince(Instant moment) {
        return ids(BooleanQuery.composeAndQuery(Set.of(
                new ContentTypeQuery(List.of(ContentTypeEnum.PAGE, ContentTypeEnum.BLOG, ContentTypeEnum.COMMENT)),
                new DateRangeQuery(Date.from(moment), null, true, false, MODIFIED))));
    }

    /** Eight bytes for each are all that is kept in memory. */
    private long[] ids(SearchQuery query) {
        LongStream.Builder ids = LongStream.builder();
        search.scan(EnumSet.of(SearchIndex.CONTENT), query, Set.of(HANDLE), found -> ids.add(id(found.get(HANDLE)[0])));
        return ids.build().sorted().distinct().toArray();
    }

    private static long id(String handle) {
        return Long.parseLong(handle.substring(handle.lastIndexOf('-') + 1));
    }
}
