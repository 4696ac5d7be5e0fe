package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentLists;
import io.github.valuematrix.sandbox.wiki.Person;
import java.util.List;
import java.util.Optional;

/** Lists of pages and blog posts that the person may see, newest change first. */
final class ContentList {
    private final Site site;
    private final Addresses addresses;
    private final Times times;
    private final ContentLists lists;

    ContentList(Site site, Addresses addresses, Times times) {
        this.site = site;
        this.addresses = addresses;
        this.times = times;
        lists = new ContentLists(site.database());
    }

    /** A page or blog post in a list. */
    public record Entry(String title, String address, String space, String by, String day, boolean blogPost) {
    }

    /** What was changed last in the whole wiki. */
    List<Entry> recent(Person person, int most) {
        return entries(lists.recent(most * 10), person, most);
    }

    List<Entry> pages(long spaceId, Person person, int most) {
        return entries(lists.pages(spaceId, most), person, most);
    }

    /** Blog posts, the newest first. */
    List<Entry> blogPosts(long spaceId, Person person, int most) {
        return entries(lists.blogPosts(spaceId, most), person, most);
    }

    private List<Entry> entries(List<Content> contents, Person person, int most) {
        return contents.stream().filter(one -> site.rights().canView(person, one.id())).limit(most)
                .map(this::entry).toList();
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
