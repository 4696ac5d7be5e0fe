package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.confluence.search.v2.query.BooleanQuery;
import com.atlassian.confluence.search.v2.query.ContentTypeQuery;
import com.atlassian.confluence.search.v2.query.DateRangeQuery;
import com.atlassian.confluence.search.v2.query.InSpaceQuery;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a search asks for: kinds of content, and conditions on the key of their space and on when they were written. */
record IndexQuery(Set<ContentKind> kinds, Predicate<String> inSpace, Predicate<Long> written) {
    static IndexQuery of(SearchQuery query) {
        if (query instanceof InSpaceQuery one) {
            return new IndexQuery(EnumSet.allOf(ContentKind.class), one.getParameters()::contains, time -> true);
        }
        if (query instanceof ContentTypeQuery one) {
            return new IndexQuery(one.getContentTypes().stream().map(IndexQuery::kind).collect(Collectors.toSet()),
                    key -> true, time -> true);
        }
        if (query instanceof DateRangeQuery one) {
            return new IndexQuery(EnumSet.allOf(ContentKind.class), key -> true, written(one));
        }
        if (query instanceof BooleanQuery all) {
            return all.getMustQueries().stream().map(IndexQuery::of).reduce(IndexQuery::and)
                    .orElseThrow(() -> new IllegalArgumentException("A BooleanQuery without any query"));
        }
        throw new IllegalArgumentException("The sandbox's index knows no " + query.getClass().getName());
    }

    boolean matches(IndexedDocument document) {
        return kinds.contains(document.kind()) && inSpace.test(document.spaceKey())
                && written.test(document.modified());
    }

    private IndexQuery and(IndexQuery other) {
        Set<ContentKind> both = EnumSet.noneOf(ContentKind.class);
        both.addAll(kinds);
        both.retainAll(other.kinds);
        return new IndexQuery(both, inSpace.and(other.inSpace), written.and(other.written));
    }

    /** Whatever the field: the index has one date. What is undated is in no range. */
    private static Predicate<Long> written(DateRangeQuery range) {
        return time -> time != null && isAfter(time, range.getFromDate(), range.isIncludeFrom())
                && (range.getToDate() == null || isAfter(range.getToDate().getTime(), new Date(time),
                        range.isIncludeTo()));
    }

    private static boolean isAfter(long time, Date bound, boolean included) {
        return bound == null || time > bound.getTime() || included && time == bound.getTime();
    }

    private static ContentKind kind(ContentTypeEnum type) {
        return switch (type) {
            case PAGE -> ContentKind.PAGE;
            case BLOG -> ContentKind.BLOGPOST;
            case COMMENT -> ContentKind.COMMENT;
        };
    }
}
