package io.github.valuematrix.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds pages for tests: everything on one page of space DS, created by anna at 2026-03-02 09:00 UTC unless said.
 */
public final class Pages {

    public static final Person ANNA = new Person("anna");
    public static final Person BEN = new Person("ben");
    public static final Person CARA = new Person("cara");

    private final long id;
    private WikiSpace space = new WikiSpace(7, "DS");
    private String title = "Plan";
    private Person creator = ANNA;
    private ContentKind kind = ContentKind.PAGE;
    private Instant created = at("2026-03-02T09:00:00Z");
    private final List<WikiVersion> versions = new ArrayList<>();
    private final List<WikiComment> comments = new ArrayList<>();
    private final List<WikiLink> links = new ArrayList<>();

    private Pages(long id) {
        this.id = id;
    }

    public static Pages page() {
        return page(1);
    }

    public static Pages page(long id) {
        return new Pages(id);
    }

    public static Instant at(String time) {
        return time == null ? null : Instant.parse(time);
    }

    public Pages blogPost() {
        kind = ContentKind.BLOG_POST;
        return this;
    }

    public Pages in(long spaceId, String key) {
        space = new WikiSpace(spaceId, key);
        return this;
    }

    public Pages titled(String text) {
        title = text;
        return this;
    }

    public Pages createdBy(Person person, String time) {
        creator = person;
        created = at(time);
        return this;
    }

    public Pages version(int number, Person author, String time) {
        versions.add(new WikiVersion(number, author, at(time)));
        return this;
    }

    public Pages comment(long commentId, Person author, String time) {
        comments.add(new WikiComment(commentId, null, author, at(time)));
        return this;
    }

    public Pages reply(long commentId, long answered, Person author, String time) {
        comments.add(new WikiComment(commentId, answered, author, at(time)));
        return this;
    }

    public Pages link(String spaceKey, String toTitle) {
        links.add(WikiLink.state(toTitle.isEmpty() ? LinkTarget.frontPage(spaceKey)
                : LinkTarget.page(spaceKey, toTitle)));
        return this;
    }

    public Pages crossLink(String spaceKey, String toTitle, Person actor, String time) {
        LinkTarget target = toTitle.isEmpty() ? LinkTarget.frontPage(spaceKey) : LinkTarget.page(spaceKey, toTitle);
        links.add(WikiLink.ofComment(target, actor, at(time)));
        return this;
    }

    public Pages webLink(String address) {
        links.add(WikiLink.state(LinkTarget.web(address)));
        return this;
    }

    public WikiPage build() {
        return new WikiPage(id, kind, space, title, creator, created, versions, comments, PageLinks.of(links));
    }
}
