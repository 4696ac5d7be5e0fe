package io.github.valuematrix.sandbox.wiki;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Where nothing is computed: all content is stored.
 */
final class NoContent implements ContentSource {

    @Override
    public boolean has(long id) {
        return false;
    }

    @Override
    public long pageOf(long id) {
        throw new NoSuchElementException();
    }

    @Override
    public long spaceOf(long id) {
        throw new NoSuchElementException();
    }

    @Override
    public Content content(long id) {
        throw new NoSuchElementException();
    }

    @Override
    public LongStream ids(long spaceId, ContentKind kind, long afterId) {
        return LongStream.empty();
    }

    @Override
    public LongStream newestBlogPosts(long spaceId) {
        return LongStream.empty();
    }

    @Override
    public LongStream recent() {
        return LongStream.empty();
    }

    @Override
    public List<Long> byTitle(long spaceId, String title, ContentKind kind) {
        return List.of();
    }

    @Override
    public List<Content> versions(long id) {
        return List.of();
    }

    @Override
    public LongStream children(long parentId) {
        return LongStream.empty();
    }

    @Override
    public List<Content> comments(long containerId) {
        return List.of();
    }

    @Override
    public Optional<Body> body(long id) {
        return Optional.empty();
    }

    @Override
    public List<Link> links(long sourceId) {
        return List.of();
    }

    @Override
    public List<Restriction> restrictions(long id) {
        return List.of();
    }

    @Override
    public LongStream referring(String spaceKey, String title) {
        return LongStream.empty();
    }

    @Override
    public Optional<Long> latestActivity() {
        return Optional.empty();
    }

    @Override
    public Optional<Person> person(String userKey) {
        return Optional.empty();
    }

    @Override
    public long idOf(Person person) {
        throw new NoSuchElementException();
    }
}
