package io.github.valuematrix.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One current page or blog post as it was read from the wiki, with all that its entries are made of.
 *
 * @param created  null if undated
 * @param versions the versions numbered above 1 that still exist, oldest first, the current one last;
 *                 version 1 is the creation
 * @param comments comments and replies, in any order
 * @param links    links of the page and of its comments, each source without duplicates and links to itself
 */
public record WikiPage(long id, ContentKind kind, WikiSpace space, String title, Person creator, Instant created,
                       List<WikiVersion> versions, List<WikiComment> comments, List<WikiLink> links) {

    public WikiPage {
        versions = versions.stream().filter(version -> version.number() > 1).sorted(WikiVersion.OLDEST_FIRST).toList();
        comments = List.copyOf(comments);
        links = List.copyOf(links);
    }

    /**
     * How much of the wiki its reading brought into memory: the page, its comments, and all old versions if any link
     * leads to another space.
     */
    public int entitiesRead() {
        boolean walked = links.stream().anyMatch(link -> link.target().isCrossSpace(space.key()));
        return 1 + comments.size() + (walked ? versions.size() : 0);
    }

    /** The first comment whose id it is, or null if that comment is gone. */
    WikiComment comment(long commentId) {
        return comments.stream().filter(comment -> comment.id() == commentId).findFirst().orElse(null);
    }

    /** Comments from the oldest to the newest, the undated last. */
    List<WikiComment> commentsByTime() {
        return comments.stream()
                .sorted(Comparator.comparing(WikiComment::at, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(WikiComment::id))
                .toList();
    }
}
