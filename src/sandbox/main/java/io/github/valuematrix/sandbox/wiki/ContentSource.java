package io.github.valuematrix.sandbox.wiki;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Content that is computed and not stored: each answer is a pure function of an id. It never hears of what people do to
 * that content afterwards; {@link ComputedContent} knows which of it the database tells of by now.
 */
public interface ContentSource {

    ContentSource NOTHING = new NoContent();

    /** Whether there is content with this id, a version or comment included. */
    boolean has(long id);

    /** The page or blog post to which this version or comment belongs; itself, if it is one. */
    long pageOf(long id);

    /** The space in which this content was made. */
    long spaceOf(long id);

    Content content(long id);

    /** Ids above this one of the pages or blog posts of a space, rising. */
    LongStream ids(long spaceId, ContentKind kind, long afterId);

    /** Ids of blog posts of a space, the newest first. */
    LongStream newestBlogPosts(long spaceId);

    /** Pages and blog posts that were written lately: a choice, and in no order. */
    LongStream recent();

    List<Long> byTitle(long spaceId, String title, ContentKind kind);

    /** As {@link Wiki#versions}. */
    List<Content> versions(long id);

    /** As {@link Wiki#children}, in any order. */
    LongStream children(long parentId);

    /** As {@link Wiki#comments}. */
    List<Content> comments(long containerId);

    Optional<Body> body(long id);

    List<Link> links(long sourceId);

    List<Restriction> restrictions(long id);

    /** Content whose links name this page, in any case of letters. */
    LongStream referring(String spaceKey, String title);

    /** Epoch milliseconds of the newest creation or edit. */
    Optional<Long> latestActivity();

    Optional<Person> person(String userKey);

    /** An id for the person with this key, different from those of content and spaces. */
    long idOf(Person person);
}
