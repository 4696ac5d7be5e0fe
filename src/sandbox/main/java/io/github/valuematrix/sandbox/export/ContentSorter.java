package io.github.valuematrix.sandbox.export;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Puts spaces, pages, comments, their texts and links into the tables of the staging area.
 */
final class ContentSorter {

    private static final String CURRENT = "current";
    private static final String WIKI_MARKUP = "0";

    private final Staging staging;
    private final int file;
    private final ExportTime time;
    private final PersonReferences people;

    ContentSorter(Staging staging, int file, ExportTime time, PersonReferences people) {
        this.staging = staging;
        this.file = file;
        this.time = time;
        this.people = people;
    }

    Map<String, Consumer<ExportObject>> kinds() {
        return Map.of(
                "Space", this::space,
                "SpaceDescription", this::description,
                "Page", this::page,
                "BlogPost", this::page,
                "Comment", this::comment,
                "ContentProperty", this::property,
                "BodyContent", this::body,
                "OutgoingLink", this::link);
    }

    private void space(ExportObject space) {
        String key = space.name("key");
        staging.add(StagedTable.SPACE, file, space.id(), key, key.toLowerCase(Locale.ROOT), space.name("name"),
                space.line("spaceType").toLowerCase(Locale.ROOT), space.line("spaceStatus").toLowerCase(Locale.ROOT),
                space.reference("homePage").id(), space.reference("description").id(), people.of(space, "creator"),
                time.read(space.line("creationDate")));
    }

    private void description(ExportObject description) {
        staging.add(StagedTable.DESCRIPTION, file, description.id(), description.reference("space").id(),
                original(description));
    }

    private void page(ExportObject page) {
        staging.add(StagedTable.PAGE, file, page.id(), page.kind().toLowerCase(Locale.ROOT), page.name("title"),
                version(page), status(page), original(page), page.reference("space").id(),
                page.reference("parent").id(), people.of(page, "creator"), time.read(page.line("creationDate")),
                people.of(page, "lastModifier"), time.read(page.line("lastModificationDate")));
        if (page.kind().equals("Page")) {
            page.collection("comments").forEach(comment ->
                    staging.add(StagedTable.PAGE_COMMENT, file, comment, page.id()));
        }
    }

    private void comment(ExportObject comment) {
        Reference container = container(comment);
        staging.add(StagedTable.COMMENT, file, comment.id(), version(comment), status(comment), original(comment),
                comment.reference("parent").id(), container.kind(), container.id(), people.of(comment, "creator"),
                time.read(comment.line("creationDate")), people.of(comment, "lastModifier"),
                time.read(comment.line("lastModificationDate")));
        comment.collection("contentProperties").forEach(property ->
                staging.add(StagedTable.COMMENT_PROPERTY, file, comment.id(), property));
    }

    /** From 5.0 on its container, before that its owner. */
    private static Reference container(ExportObject comment) {
        for (String name : new String[] {"containerContent", "owner", "content"}) {
            if (comment.references().containsKey(name)) {
                return comment.reference(name);
            }
        }
        return Reference.NONE;
    }

    private void property(ExportObject property) {
        if (property.line("name").equals("inline-comment") && property.line("stringValue").equals("true")) {
            staging.add(StagedTable.INLINE_MARK, file, property.id(), property.reference("content").id());
        }
    }

    private void body(ExportObject body) {
        String type = body.line("bodyType");
        long start = staging.textsEnd();
        int length = staging.addText(body.text("body"));
        staging.add(StagedTable.BODY, file, body.reference("content").id(),
                type.isEmpty() || type.equals(WIKI_MARKUP) ? "wiki" : "storage", start, length);
    }

    private void link(ExportObject link) {
        staging.add(StagedTable.LINK, file, link.reference("sourceContent").id(), link.name("destinationSpaceKey"),
                link.line("destinationPageTitle"), people.of(link, "creator"), time.read(link.line("creationDate")));
    }

    private static String status(ExportObject content) {
        String status = content.line("contentStatus");
        return status.isEmpty() ? CURRENT : status;
    }

    /** The current version that an old version, or a draft, belongs to. Cloud repeats it as a text. */
    private static String original(ExportObject content) {
        String original = content.reference("originalVersion").id();
        return original.isEmpty() ? content.line("originalVersionId") : original;
    }

    private static long version(ExportObject content) {
        String version = content.line("version");
        return version.matches("\\d{1,9}") ? Long.parseLong(version) : 1;
    }
}
