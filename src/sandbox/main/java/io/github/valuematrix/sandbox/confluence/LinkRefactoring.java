package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets links follow a page that gets another title or space: the current texts that name it are rewritten, without a
 * new version. Old versions keep what they said.
 */
final class LinkRefactoring {
    private final Wiki wiki;
    private final ContentWriter writer;

    LinkRefactoring(Wiki wiki, ContentWriter writer) {
        this.wiki = wiki;
        this.writer = writer;
    }

    /** Where links to the page lead now. */
    LinkTarget target(Content page) {
        return LinkTarget.of(space(page).key(), page.title());
    }

    /** As {@link #follow}, of a page that gets another title; links to a blog post name its day and stay. */
    List<Long> followRename(Content page, String newTitle) {
        if (page.kind() != ContentKind.PAGE || page.title().equalsIgnoreCase(newTitle)) {
            return List.of();
        }
        LinkTarget from = target(page);
        return follow(from, LinkTarget.of(from.key(), newTitle));
    }

    /** Turns the links to where the page was towards where it is; returns the ids of the content that was rewritten. */
    List<Long> follow(LinkTarget from, LinkTarget to) {
        List<Content> referring = wiki.referring(from.key(), from.title()).stream().sorted()
                .flatMap(id -> wiki.content(id).stream())
                .filter(Content::isCurrent).filter(this::isStorage).toList();
        referring.forEach(content -> rewrite(content, text(content).turn(from, to)));
        return referring.stream().map(Content::id).toList();
    }

    /** Before a page goes to another space: its own links and those of its comments keep where they lead. */
    void detach(Content page) {
        Stream.concat(Stream.of(page), wiki.comments(page.id()).stream()).filter(this::isStorage)
                .forEach(content -> rewrite(content, text(content).spellOutKeys()));
    }

    /** The wiki markup of old imports stays as it is. */
    private boolean isStorage(Content content) {
        return wiki.body(content.id()).filter(body -> body.format() == BodyFormat.STORAGE).isPresent();
    }

    private void rewrite(Content content, StorageText text) {
        writer.rewrite(content, text.text());
    }

    private StorageText text(Content content) {
        boolean isComment = content.kind() == ContentKind.COMMENT;
        Content page = isComment ? wiki.content(content.containerId()).orElseThrow() : content;
        return new StorageText(wiki.body(content.id()).orElseThrow().text(), space(page).key());
    }

    private Space space(Content page) {
        return wiki.space(page.spaceId()).orElseThrow();
    }
}
