package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.web.storage.Links;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where everything in the wiki is found, with the addresses that Confluence gives it. */
final class Addresses implements Links {
    /** Titles that Confluence puts into an address; pages of other titles are addressed by their id. */
    private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9 _.,'()!~*$-]+");

    private final String start;
    private final Wiki wiki;

    /** All addresses begin with the start: the context path, or where nothing is known of the site, its base URL. */
    Addresses(String start, Wiki wiki) {
        this.start = start;
        this.wiki = wiki;
    }

    String of(Space space) {
        return start + "/display/" + encode(space.key());
    }

    /** A page or blog post. */
    String of(Content content) {
        if (content.kind() == ContentKind.PAGE && READABLE.matcher(content.title()).matches()
                && !content.title().matches("\\.+|\\d{4}")) {
            return of(wiki.space(content.spaceId()).orElseThrow()) + "/" + encode(content.title());
        }
        return start + "/pages/viewpage.action?pageId=" + content.id();
    }

    String of(Person person) {
        return start + "/display/~" + encode(person.name());
    }

    String of(String path) {
        return start + path;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Target> page(String spaceKey, String title) {
        return Optional.ofNullable(spaceKey).flatMap(wiki::spaceByKey)
                .flatMap(space -> wiki.pageByTitle(space.id(), title)
                        .or(() -> wiki.blogPostsByTitle(space.id(), title).stream().findFirst()))
                .map(this::target);
    }

    @Override
    public Optional<Target> content(long id) {
        return wiki.content(id).filter(one -> one.isCurrent() && one.spaceId() != null).map(this::target);
    }

    private Target target(Content content) {
        return new Target(content.title(), of(content));
    }

    @Override
    public Optional<Target> space(String spaceKey) {
        return wiki.spaceByKey(spaceKey).map(space -> new Target(space.name(), of(space)));
    }

    @Override
    public Optional<Target> person(String userKey) {
        return wiki.person(userKey).map(person -> new Target(person.fullName(), of(person)));
    }

    @Override
    public Optional<Target> personByName(String userName) {
        return wiki.personByName(userName).map(person -> new Target(person.fullName(), of(person)));
    }

    @Override
    public String creation(String spaceKey, String title) {
        return start + "/pages/createpage.action?spaceKey=" + encode(spaceKey == null ? "" : spaceKey)
                + "&title=" + encode(title);
    }
}
