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
 * The search index: current pages, blog posts and comments of all spaces, archived spaces included, restricted pages
 * included. It lags behind the content.
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
        if (content.kind() == ContentKind.COMMENT) {
            return Optional.of(content).filter(Content::isCurrent).flatMap(one -> wiki.content(one.containerId()))
                    .flatMap(page -> document(page, wiki)).map(page -> IndexedDocument.of(content, page.spaceKey()));
        }
        return Optional.of(content).filter(one -> one.isCurrent() && one.spaceId() != null)
                .flatMap(one -> wiki.space(one.spaceId())).map(space -> IndexedDocument.of(content, space.key()));
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
            wiki.spaces().stream().filter(space -> query.inSpace().test(space.key())).forEach(this::read);
            stale.values().stream().flatMap(Optional::stream).forEach(this::find);
            return found;
        }

        private void read(Space space) {
            read(space, ContentKind.PAGE);
            read(space, ContentKind.BLOGPOST);
        }

        private void read(Space space, ContentKind kind) {
            boolean withComments = query.kinds().contains(ContentKind.COMMENT);
            if (!withComments && !query.kinds().contains(kind)) {
                return;
            }
            List<Content> piece = wiki.current(space.id(), kind, 0, PIECE);
            while (!piece.isEmpty()) {
                piece.forEach(content -> show(content, space));
                if (withComments) {
                    piece.forEach(page -> wiki.comments(page.id()).forEach(comment -> show(comment, space)));
                }
                piece = wiki.current(space.id(), kind, piece.get(piece.size() - 1).id(), PIECE);
            }
        }

        private void show(Content content, Space space) {
            if (!stale.containsKey(content.id())) {
                find(IndexedDocument.of(content, space.key()));
            }
        }

        private void find(IndexedDocument document) {
            if (query.matches(document)) {
                found++;
                consumer.accept(document);
            }
        }
    }
}
