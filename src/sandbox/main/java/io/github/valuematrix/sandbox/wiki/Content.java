package io.github.valuematrix.sandbox.wiki;

import java.util.Objects;

/**
 * One version of a page, blog post or comment. The current version keeps its id; each old one is content of its own
 * that names the current one. Times are epoch milliseconds, null if unknown; people are user keys, null if anonymous.
 *
 * @param title        null for comments
 * @param creator      who created the page, on each of its versions
 * @param lastModifier who wrote this version
 * @param lastModified when this version was written
 * @param originalId   of an old version: the current one; else null
 * @param spaceId      null for comments and old versions
 * @param containerId  of a comment: its page or blog post; else null
 * @param parentId     of a page: its parent page; of a comment: the comment it answers; null if there is none
 * @param inline       whether a comment stands in the text, or answers one that does
 */
public record Content(long id, ContentKind kind, String title, int version, String creator, Long created,
        String lastModifier, Long lastModified, Long originalId, ContentStatus status, Long spaceId, Long containerId,
        Long parentId, boolean inline) {

    public Content {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
    }

    public boolean isCurrent() {
        return originalId == null && status == ContentStatus.CURRENT;
    }
}
