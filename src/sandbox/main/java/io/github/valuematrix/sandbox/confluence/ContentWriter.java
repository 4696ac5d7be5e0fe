package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Link;
import io.github.valuematrix.sandbox.wiki.Wiki;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.util.List;
import java.util.Optional;

/**
 * Writes content as Confluence does: an old version becomes a row of its own under a new id while the current one keeps
 * its id, links are those of the current text, and the index is told what it must not know yet.
 */
final class ContentWriter {
    private static final String LOCK = "SELECT version FROM content WHERE content_id = ? FOR UPDATE";

    private final Database database;
    private final Wiki wiki;
    private final IndexLag lag;

    ContentWriter(Database database, Wiki wiki, IndexLag lag) {
        this.database = database;
        this.wiki = wiki;
        this.lag = lag;
    }

    long newId() {
        return database.newId();
    }

    /** Others who want to change it wait until this transaction ends. */
    void lock(long contentId) {
        database.computed().takeOver(contentId);
        database.jdbc().queryForList(LOCK, contentId);
    }

    void create(Content content, String body) {
        lag.creating(content.id());
        try (WikiWriter writer = new WikiWriter(database)) {
            writer.add(content);
            writer.add(new Body(content.id(), BodyFormat.STORAGE, body));
            writer.replaceLinks(content.id(), links(content, body));
        }
    }

    void revise(Content current, String title, String body, String author, long time) {
        Content old = oldVersion(current);
        Content revised = newVersion(current, title, author, time);
        lag.changing(current);
        try (WikiWriter writer = new WikiWriter(database)) {
            writer.add(old);
            wiki.body(current.id()).ifPresent(one -> writer.add(new Body(old.id(), one.format(), one.text())));
            writer.replace(new Body(current.id(), BodyFormat.STORAGE, body));
            writer.update(revised);
            writer.replaceLinks(current.id(), links(revised, body));
        }
    }

    /** Changes the current text without a new version. */
    void rewrite(Content content, String body) {
        try (WikiWriter writer = new WikiWriter(database)) {
            writer.replace(new Body(content.id(), BodyFormat.STORAGE, body));
            writer.replaceLinks(content.id(), links(content, body));
        }
    }

    void setStatus(Content content, ContentStatus status, Long parentId) {
        change(content, new Content(content.id(), content.kind(), content.title(), content.version(),
                content.creator(), content.created(), content.lastModifier(), content.lastModified(), null, status,
                content.spaceId(), content.containerId(), parentId, content.inline()));
    }

    void place(Content content, long spaceId, Long parentId) {
        change(content, new Content(content.id(), content.kind(), content.title(), content.version(),
                content.creator(), content.created(), content.lastModifier(), content.lastModified(), null,
                content.status(), spaceId, null, parentId, content.inline()));
    }

    private void change(Content before, Content after) {
        lag.changingWithComments(before);
        try (WikiWriter writer = new WikiWriter(database)) {
            writer.update(after);
        }
    }

    private Content oldVersion(Content current) {
        return new Content(newId(), current.kind(), current.title(), current.version(), current.creator(),
                current.created(), current.lastModifier(), current.lastModified(), current.id(), ContentStatus.CURRENT,
                null, null, null, current.inline());
    }

    private static Content newVersion(Content current, String title, String author, long time) {
        return new Content(current.id(), current.kind(), title, current.version() + 1, current.creator(),
                current.created(), author, time, null, current.status(), current.spaceId(), current.containerId(),
                current.parentId(), current.inline());
    }

    private List<Link> links(Content content, String body) {
        boolean isComment = content.kind() == ContentKind.COMMENT;
        Content page = isComment ? wiki.content(content.containerId()).orElseThrow() : content;
        return target(page).map(self -> BodyLinks.of(body, self, this::page)).orElse(List.of()).stream()
                .map(one -> new Link(newId(), content.id(), one.key(), one.title(), content.lastModifier(),
                        content.lastModified()))
                .toList();
    }

    private Optional<LinkTarget> page(long id) {
        return wiki.content(id).filter(one -> one.kind() != ContentKind.COMMENT).flatMap(this::target);
    }

    private Optional<LinkTarget> target(Content page) {
        return Optional.ofNullable(page.spaceId()).flatMap(wiki::space)
                .map(space -> LinkTarget.of(space.key(), page.title()));
    }
}
