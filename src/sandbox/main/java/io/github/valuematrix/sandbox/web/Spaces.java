package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.List;
import java.util.Map;

/** The dashboard, the list of all spaces, and the lists of pages and blog posts of one. */
final class Spaces {
    private static final int MOST_RECENT = 15;
    private static final int MOST_LISTED = 500;
    private static final int MOST_SPACES = 200;

    private final Site site;
    private final Addresses addresses;
    private final Sidebars sidebars;
    private final ContentList lists;
    private final Layout layout;

    Spaces(Site site, Addresses addresses, Sidebars sidebars, ContentList lists, Layout layout) {
        this.site = site;
        this.addresses = addresses;
        this.sidebars = sidebars;
        this.lists = lists;
        this.layout = layout;
    }

    /** A space in a list. */
    public record Entry(String key, String name, String initials, String address, String description,
            String category) {
    }

    Answer dashboard(Call call) {
        call.knownPerson();
        String body = layout.part("dashboard", call.request(), Map.of("spaces", visible(call.person(), false),
                "mostSpaces", MOST_SPACES, "recent", lists.recent(call.person(), MOST_RECENT), "siteName", site.name()));
        return Answer.page(layout.document(Frame.of("Dashboard", "dashboard", body), call.request()));
    }

    Answer directory(Call call) {
        call.knownPerson();
        String body = layout.part("spaces", call.request(), Map.of("spaces", visible(call.person(), false),
                "personal", visible(call.person(), true), "mostSpaces", MOST_SPACES));
        return Answer.page(layout.document(Frame.of("Spaces", "space-directory", body), call.request()));
    }

    private List<Entry> visible(Person person, boolean personal) {
        return site.wiki().spaces().stream()
                .filter(space -> space.personal() == personal && site.rights().canView(person, space))
                .map(space -> new Entry(space.key(), space.name(), Visitor.initials(space.name()),
                        addresses.of(space), space.description(),
                        space.archived() ? "Archived" : space.category() == null ? "" : space.category()))
                .limit(MOST_SPACES).toList();
    }

    Answer pages(Call call) {
        Space space = site.space(call.parameter("key"), call.person());
        return list(call, space, "Pages", Sidebars.Place.PAGES,
                lists.pages(space.id(), call.person(), MOST_LISTED));
    }

    Answer blog(Call call) {
        Space space = site.space(call.parameter("key"), call.person());
        return list(call, space, "Blog", Sidebars.Place.BLOG,
                lists.blogPosts(space.id(), call.person(), MOST_LISTED));
    }

    /** A space without a home page shows its pages. */
    Answer pagesOf(Call call, Space space) {
        return list(call, space, space.name(), Sidebars.Place.PAGES,
                lists.pages(space.id(), call.person(), MOST_LISTED));
    }

    private Answer list(Call call, Space space, String title, Sidebars.Place place, List<ContentList.Entry> entries) {
        boolean blog = place == Sidebars.Place.BLOG;
        String kind = blog ? "createblogpost" : "createpage";
        String body = layout.part("content-list", call.request(), Map.of("title", title, "entries", entries,
                "blog", blog, "full", entries.size() == MOST_LISTED, "spaceName", space.name(),
                "spaceAddress", addresses.of(space),
                "create", site.rights().canEdit(call.person(), space)
                        ? addresses.of("/pages/" + kind + ".action?spaceKey=" + Addresses.encode(space.key())) : ""));
        Frame frame = Frame.of(title + " - " + space.name(), "content-list", body)
                .in(space, sidebars.of(space, place, null, call.person()));
        return Answer.page(layout.document(frame, call.request()));
    }
}
