package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves a page with all pages below it, and has the links follow into another space. A link to a blog post names its
 * day, and stays.
 */
final class PageMove {
    private final Wiki wiki;
    private final Titles titles;
    private final ContentWriter writer;
    private final LinkRefactoring links;

    PageMove(Wiki wiki, Titles titles, ContentWriter writer, LinkRefactoring links) {
        this.wiki = wiki;
        this.titles = titles;
        this.writer = writer;
        this.links = links;
    }

    /** Returns the ids of the content whose links were turned. */
    List<Long> move(Content page, long spaceId, Long parentId) {
        if (page.spaceId() == spaceId) {
            writer.place(page, spaceId, parentId);
            return List.of();
        }
        List<Content> pages = withPagesBelow(page);
        List<LinkTarget> before = pages.stream().map(links::target).toList();
        pages.stream().filter(PageMove::isPage).forEach(one -> titles.free(spaceId, one.title(), one.id()));
        pages.forEach(links::detach);
        pages.forEach(one -> writer.place(one, spaceId, one.id() == page.id() ? parentId : one.parentId()));
        return isPage(page) ? follow(pages, before) : List.of();
    }

    private List<Long> follow(List<Content> pages, List<LinkTarget> before) {
        List<Long> rewritten = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Content moved = wiki.content(pages.get(i).id()).orElseThrow();
            Session.current().forget(moved.id());
            rewritten.addAll(links.follow(before.get(i), links.target(moved)));
        }
        return rewritten;
    }

    private List<Content> withPagesBelow(Content page) {
        List<Content> pages = new ArrayList<>(List.of(page));
        wiki.children(page.id()).forEach(child -> pages.addAll(withPagesBelow(child)));
        return pages;
    }

    private static boolean isPage(Content content) {
        return content.kind() == ContentKind.PAGE;
    }
}
