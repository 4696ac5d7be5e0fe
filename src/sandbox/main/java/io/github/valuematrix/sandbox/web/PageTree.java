package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentLists;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The pages of a space as a tree that is open along the way to the page shown. */
final class PageTree {
    private static final int MOST_PAGES_ON_A_LEVEL = 100;

    private final Site site;
    private final Addresses addresses;
    private final ContentLists lists;

    PageTree(Site site, Addresses addresses) {
        this.site = site;
        this.addresses = addresses;
        lists = new ContentLists(site.database());
    }

    /** The home page first, then its children beside the other pages at the top. The page shown may be null. */
    List<Sidebar.Node> of(Space space, Content shown, Person person) {
        Set<Long> open = wayTo(shown);
        List<Content> top = new ArrayList<>(lists.pagesAtTheTop(space.id(), MOST_PAGES_ON_A_LEVEL));
        Optional<Content> home = Optional.ofNullable(space.homePage()).flatMap(site.wiki()::content)
                .filter(Content::isCurrent);
        home.ifPresent(page -> {
            top.removeIf(one -> one.id() == page.id());
            top.addAll(0, site.wiki().children(page.id()));
        });
        List<Sidebar.Node> nodes = new ArrayList<>();
        home.filter(page -> site.rights().canView(person, page.id()))
                .ifPresent(page -> nodes.add(leaf(page, shown)));
        nodes.addAll(nodes(top, open, shown, person));
        return nodes;
    }

    private Set<Long> wayTo(Content shown) {
        Set<Long> ids = new HashSet<>();
        Content page = shown;
        while (page != null && ids.add(page.id())) {
            page = Optional.ofNullable(page.parentId()).flatMap(site.wiki()::content).orElse(null);
        }
        return ids;
    }

    private List<Sidebar.Node> nodes(List<Content> pages, Set<Long> open, Content shown, Person person) {
        return pages.stream().limit(MOST_PAGES_ON_A_LEVEL)
                .filter(page -> site.rights().canView(person, page.id()))
                .map(page -> node(page, open, shown, person))
                .toList();
    }

    private Sidebar.Node node(Content page, Set<Long> open, Content shown, Person person) {
        if (!open.contains(page.id())) {
            return leaf(page, shown);
        }
        return new Sidebar.Node(page.title(), addresses.of(page), isShown(page, shown),
                nodes(site.wiki().children(page.id()), open, shown, person));
    }

    private Sidebar.Node leaf(Content page, Content shown) {
        return new Sidebar.Node(page.title(), addresses.of(page), isShown(page, shown), List.of());
    }

    private static boolean isShown(Content page, Content shown) {
        return shown != null && Objects.equals(page.id(), shown.id());
    }
}
