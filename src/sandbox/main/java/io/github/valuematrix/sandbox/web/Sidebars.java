package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.host.WebItem;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.ArrayList;
import java.util.List;

/** Makes the column at the left for whoever looks. */
final class Sidebars {
    /** What the column marks as the place one is at. */
    enum Place {
        PAGES, BLOG, TOOLS
    }

    /** The sections of the administration to which apps add links, and how Confluence calls them. */
    private static final List<String> ADMIN_SECTIONS =
            List.of("system.admin/configuration", "system.admin/administration", "system.admin/marketplace_confluence");

    private final Site site;
    private final Addresses addresses;
    private final PageTree tree;

    Sidebars(Site site, Addresses addresses) {
        this.site = site;
        this.addresses = addresses;
        tree = new PageTree(site, addresses);
    }

    /** Of a space; the page shown may be null. */
    Sidebar of(Space space, Place place, Content shown, Person person) {
        String key = "?key=" + Addresses.encode(space.key());
        Sidebar.Item pages = new Sidebar.Item("Pages", addresses.of("/pages/listpages.action" + key),
                "page-blank", null, place == Place.PAGES);
        Sidebar.Item blog = new Sidebar.Item("Blog", addresses.of("/pages/viewrecentblogposts.action" + key),
                "left-alignment", null, place == Place.BLOG);
        List<Sidebar.Item> tools = site.rights().administers(person, space)
                ? List.of(new Sidebar.Item("Space tools", addresses.of("/spaces/viewspacesummary.action" + key),
                        "settings", "space-tools-link", place == Place.TOOLS))
                : List.of();
        return new Sidebar(space.key(), space.name(), addresses.of(space), true,
                List.of(new Sidebar.Group(null, List.of(pages, blog))), tree.of(space, shown, person), tools);
    }

    /** Of the administration; the selection is the key of a web item, "overview" or "people". */
    Sidebar ofAdministration(String selection) {
        List<Sidebar.Group> groups = new ArrayList<>();
        groups.add(new Sidebar.Group("Administration", List.of(new Sidebar.Item("Health and jobs",
                addresses.of("/admin/console.action"), null, "admin-overview", "overview".equals(selection)),
                new Sidebar.Item("People", addresses.of("/admin/users/browseusers.action"), null, "admin-people",
                        "people".equals(selection)))));
        List<Sidebar.Item> items = ADMIN_SECTIONS.stream()
                .flatMap(section -> site.webItems(section, null).stream())
                .map(item -> item(item, selection)).toList();
        if (!items.isEmpty()) {
            groups.add(new Sidebar.Group(site.app().orElseThrow().name(), items));
        }
        return new Sidebar(null, "Administration", addresses.of("/admin/console.action"), false, groups, List.of(),
                List.of());
    }

    private Sidebar.Item item(WebItem item, String selection) {
        return new Sidebar.Item(item.label(), addresses.of(item.path()), null, item.linkId(),
                item.key().equals(selection));
    }
}
