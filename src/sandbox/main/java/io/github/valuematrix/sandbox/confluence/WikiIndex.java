package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.search.v2.SearchIndex;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.search.v2.SearchQuery;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The search index: current pages and blog posts of all spaces, archived spaces included, restricted pages included.
 * It lags behind the content.
 */
final class WikiIndex implements SearchManager {
    private static final int PIECE = 1000;

    private final Wiki wiki;
    private final IndexLag lag;

    WikiIndex(Wiki wiki, IndexLag lag) {
        this.wiki = wiki;
        this.lag = lag;
    }

    @Override
    public long scan(EnumSet<SearchIndex> indexes, SearchQuery searchQuery, Set<String> requestedFields,
            Consumer<Map<String, String[]>> consumer) {
        if (indexes.isEmpty()) {
            throw new IllegalArgumentException("Say which index to search");
        }
        Scan scan = new Scan(IndexQuery.of(searchQuery), lag.stale(),
                document -> consumer.accept(document.fields(requestedFields)));
        return scan.run();
    }

    /** What the index would hold of this content if it did not lag. */
    static Optional<IndexedDocument> document(Content content, Wiki wiki) {
        return Optional.of(content)
                .filter(one -> one.isCurrent() && one.kind() != ContentKind.COMMENT && one.spaceId() != null)
                .flatMap(one -> wiki.space(one.spaceId())).map(space -> document(content, space));
    }

    private static IndexedDocument document(Content content, Space space) {
        return new IndexedDocument(content.id(), content.kind(), content.title(), space.key());
    }

    private final class Scan {
        private final IndexQuery query;
        private final Map<Long, Optional<IndexedDocument>> stale;
        private final Consumer<IndexedDocument> consumer;
        private long found;

        private Scan(IndexQuery query, Map<Long, Optional<IndexedDocument>> stale, Consumer<IndexedDocument> consumer) {
            this.query = query;
            this.stale = stale;
            this.consumer = consumer;
        }

        private long run() {
            wiki.spaces().stream().filter(space -> query.inSpace().test(space.key()))
                    .forEach(space -> query.kinds().forEach(kind -> read(space, kind)));
            stale.values().stream().flatMap(Optional::stream).filter(query::matches).forEach(this::find);
            return found;
        }

        private void read(Space space, ContentKind kind) {
            List<Content> piece = wiki.current(space.id(), kind, 0, PIECE);
            while (!piece.isEmpty()) {
                piece.stream().filter(content -> !stale.containsKey(content.id()))
                        .forEach(content -> find(document(content, space)));
                piece = wiki.current(space.id(), kind, piece.get(piece.size() - 1).id(), PIECE);
            }
        }

        private void find(IndexedDocument document) {
            found++;
            consumer.accept(document);
        }
    }
}
