package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.List;
import java.util.Map;

/** The history of a page or blog post; who administers its space removes old versions. */
final class Versions {
    private final Site site;
    private final Addresses addresses;
    private final Sidebars sidebars;
    private final ContentList lists;
    private final Times times;
    private final Layout layout;

    Versions(Site site, Addresses addresses, Sidebars sidebars, ContentList lists, Times times, Layout layout) {
        this.site = site;
        this.addresses = addresses;
        this.sidebars = sidebars;
        this.lists = lists;
        this.times = times;
        this.layout = layout;
    }

    /** One version. */
    public record Entry(int number, String time, String author, boolean current) {
    }

    List<Route> routes() {
        return List.of(
                Route.get("/pages/viewpreviousversions\\.action", this::list),
                Route.post("/pages/doremoveversion\\.action", this::remove));
    }

    private Answer list(Call call) {
        Content page = site.page(call.number("pageId"), call.person());
        Space space = site.spaceOf(page);
        boolean mayRemove = site.rights().administers(call.person(), space) && !site.isReadOnly();
        String body = layout.part("versions", call.request(), Map.of("id", page.id(), "title", page.title(),
                "address", addresses.of(page), "versions", versions(page), "mayRemove", mayRemove));
        return Answer.page(layout.document(Frame.of("History of " + page.title(), "versions-page", body)
                .in(space, sidebars.of(space, Sidebars.Place.PAGES, page, call.person())), call.request()));
    }

    private List<Entry> versions(Content page) {
        return site.wiki().versions(page.id()).stream()
                .filter(one -> one.originalId() == null || one.status() != ContentStatus.DRAFT)
                .map(one -> new Entry(one.version(), times.moment(one.lastModified()),
                        lists.nameOf(one.lastModifier()), one.originalId() == null)).toList();
    }

    private Answer remove(Call call) {
        long page = call.number("pageId");
        int version = (int) Math.min(call.number("version"), Integer.MAX_VALUE);
        site.confluence().administering().trash().removeVersion(page, version);
        return Answer.redirect(addresses.of("/pages/viewpreviousversions.action?pageId=" + page));
    }
}
