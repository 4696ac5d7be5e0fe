package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Person;
import java.util.List;
import java.util.Optional;

/** Lists of pages and blog posts that the person may see, newest change first. */
final class ContentList {
    private static final String RECENT = "SELECT content_id FROM content WHERE kind IN ('page', 'blogpost')"
            + " AND original_id IS NULL AND status = 'current' AND last_modified IS NOT NULL"
            + " ORDER BY last_modified DESC, content_id LIMIT ?";
    private static final String OF_SPACE = "SELECT content_id FROM content WHERE space_id = ? AND kind = ?"
            + " AND original_id IS NULL AND status = 'current' ORDER BY %s NULLS LAST, content_id LIMIT ?";

    private final Site site;
    private final Addresses addresses;
    private final Times times;

    ContentList(Site site, Addresses addresses, Times times) {
        this.site = site;
        this.addresses = addresses;
        this.times = times;
    }

    /** A page or blog post in a list. */
    public record Entry(String title, String address, String space, String by, String day, boolean blogPost) {
    }

    /** What was changed last in the whole wiki. */
    List<Entry> recent(Person person, int most) {
        return entries(site.database().jdbc().queryForList(RECENT, Long.class, most * 10), person, most);
    }

    List<Entry> pages(long spaceId, Person person, int most) {
        return entries(site.database().jdbc().queryForList(OF_SPACE.formatted("lower_title"), Long.class, spaceId,
                "page", most), person, most);
    }

    /** Blog posts, the newest first. */
    List<Entry> blogPosts(long spaceId, Person person, int most) {
        return entries(site.database().jdbc().queryForList(OF_SPACE.formatted("created DESC"), Long.class, spaceId,
                "blogpost", most), person, most);
    }

    private List<Entry> entries(List<Long> ids, Person person, int most) {
        return ids.stream().filter(id -> site.rights().canView(person, id)).limit(most)
                .map(site.wiki()::content).flatMap(Optional::stream).map(this::entry).toList();
    }

    private Entry entry(Content content) {
        boolean blogPost = content.kind() == ContentKind.BLOGPOST;
        return new Entry(content.title(), addresses.of(content), site.spaceOf(content).name(),
                nameOf(content.lastModifier()), times.day(blogPost ? content.created() : content.lastModified()),
                blogPost);
    }

    String nameOf(String userKey) {
        return Optional.ofNullable(userKey).flatMap(site.wiki()::person).map(Person::fullName).orElse("Anonymous");
    }
}
