package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.confluence.search.v2.query.BooleanQuery;
import com.atlassian.confluence.search.v2.query.ContentTypeQuery;
import com.atlassian.confluence.search.v2.query.InSpaceQuery;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a search asks for: kinds of content and a condition on the key of their space. */
record IndexQuery(Set<ContentKind> kinds, Predicate<String> inSpace) {
    static IndexQuery of(SearchQuery query) {
        if (query instanceof InSpaceQuery one) {
            return new IndexQuery(EnumSet.of(ContentKind.PAGE, ContentKind.BLOGPOST), one.getParameters()::contains);
        }
        if (query instanceof ContentTypeQuery one) {
            return new IndexQuery(one.getContentTypes().stream().map(IndexQuery::kind).collect(Collectors.toSet()),
                    key -> true);
        }
        if (query instanceof BooleanQuery all) {
            return all.getMustQueries().stream().map(IndexQuery::of).reduce(IndexQuery::and)
                    .orElseThrow(() -> new IllegalArgumentException("A BooleanQuery without any query"));
        }
        throw new IllegalArgumentException("The sandbox's index knows no " + query.getClass().getName());
    }

    boolean matches(IndexedDocument document) {
        return kinds.contains(document.kind()) && inSpace.test(document.spaceKey());
    }

    private IndexQuery and(IndexQuery other) {
        Set<ContentKind> both = EnumSet.noneOf(ContentKind.class);
        both.addAll(kinds);
        both.retainAll(other.kinds);
        return new IndexQuery(both, inSpace.and(other.inSpace));
    }

    private static ContentKind kind(ContentTypeEnum type) {
        return switch (type) {
            case PAGE -> ContentKind.PAGE;
            case BLOG -> ContentKind.BLOGPOST;
        };
    }
}
