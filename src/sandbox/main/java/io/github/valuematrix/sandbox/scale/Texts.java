package io.github.valuematrix.sandbox.scale;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in pages, blog posts and comments: a few sentences in storage format, and the links.
 */
final class Texts {

    private static final int LINKS_EACH = 16;

    private final Wording wording;
    private final References references;

    Texts(Wording wording, References references) {
        this.wording = wording;
        this.references = references;
    }

    /** Of one of so many versions; the links that a later version brought are not in it. */
    String page(Item item, int version, int versions) {
        return "<p>" + wording.sentence(-item.id()) + " " + wording.sentence(item.id() + version) + "</p>"
                + markup(references.of(item, versions), version);
    }

    String comment(Item item, int number, int version) {
        long id = ContentId.comment(item.number(), number);
        return "<p>" + wording.sentence(id) + (version > 1 ? " Thanks!" : "") + "</p>"
                + markup(references.ofComment(item, number), version);
    }

    private static String markup(List<Reference> links, int version) {
        return links.isEmpty() ? "" : links.stream().filter(link -> link.since() <= version).map(Reference::markup)
                .collect(Collectors.joining(" ", "<p>See ", "</p>"));
    }

    /** What Confluence keeps of the links of this current content. */
    List<Link> links(Content content, List<Reference> found) {
        List<Link> links = new ArrayList<>(found.size());
        found.forEach(one -> links.add(new Link(content.id() * LINKS_EACH + links.size(), content.id(), one.key(),
                one.title(), content.lastModifier(), content.lastModified())));
        return links;
    }
}
