package io.github.valuematrix.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One current page or blog post as it was read from the wiki, with all that its entries are made of.
 *
 * @param created  null if undated
 * @param versions the versions numbered above 1 that still exist, oldest first, the current one last;
 *                 version 1 is the creation
 * @param comments comments and replies, in any order
 */
public record WikiPage(long id, ContentKind kind, WikiSpace space, String title, Person creator, Instant created,
                       List<WikiVersion> versions, List<WikiComment> comments, PageLinks pageLinks) {

    public WikiPage {
        versions = versions.stream().filter(version -> version.number() > 1).sorted(WikiVersion.OLDEST_FIRST).toList();
        comments = List.copyOf(comments);
    }

    /** How much of the wiki its reading brought into memory: the page, its comments, and the old bodies. */
    public int entitiesRead() {
        return 1 + comments.size() + pageLinks.bodiesRead();
    }

    List<WikiLink> links() {
        return pageLinks.all();
    }

    /** The author of each comment, by its id. */
    Map<Long, Person> commentAuthors() {
        return comments.stream().collect(Collectors.toMap(WikiComment::id, WikiComment::author, (first, next) -> first));
    }

    /** Comments from the oldest to the newest, the undated last. */
    List<WikiComment> commentsByTime() {
        return comments.stream()
                .sorted(Comparator.comparing(WikiComment::at, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(WikiComment::id))
                .toList();
    }
}
