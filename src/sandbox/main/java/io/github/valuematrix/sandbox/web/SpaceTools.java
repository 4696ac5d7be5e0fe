package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.host.WebItem;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.SpacePermission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Space Tools: what the administrators of a space find, with a tab for each link that the app adds. */
final class SpaceTools {
    /** The sections to which apps add tabs, in the order of the tabs. */
    private static final List<String> SECTIONS = List.of("system.space.tools/overview",
            "system.space.tools/permissions", "system.space.tools/contenttools", "system.space.tools/lookandfeel",
            "system.space.tools/addons", "system.space.tools/integrations");

    private final Site site;
    private final Addresses addresses;
    private final Sidebars sidebars;
    private final ContentList lists;
    private final Times times;
    private final Layout layout;

    SpaceTools(Site site, Addresses addresses, Sidebars sidebars, ContentList lists, Times times, Layout layout) {
        this.site = site;
        this.addresses = addresses;
        this.sidebars = sidebars;
        this.lists = lists;
        this.times = times;
        this.layout = layout;
    }

    /** One tab. */
    public record Tab(String label, String address, String linkId, boolean selected) {
    }

    Answer overview(Call call) {
        Space space = administered(call);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", space.name());
        values.put("key", space.key());
        values.put("created", times.day(space.created()));
        values.put("creator", space.creator() == null ? "" : lists.nameOf(space.creator()));
        values.put("description", space.description());
        values.put("category", space.category() == null ? "" : space.category());
        values.put("archived", space.archived());
        values.put("readOnly", site.isReadOnly());
        values.put("permissions", permissions(space));
        return Answer.page(page(space, "overview", "Overview",
                layout.part("space-overview", call.request(), values), Frame.of("", "", ""), call.request()));
    }

    /** The space of which the request speaks, if the person administers it. */
    Space administered(Call call) {
        Space space = site.space(call.parameter("key"), call.person());
        if (!site.rights().administers(call.person(), space)) {
            throw Refusal.notPermitted();
        }
        return space;
    }

    private Map<String, List<String>> permissions(Space space) {
        Map<String, List<String>> bySubject = new LinkedHashMap<>();
        for (SpacePermission one : site.wiki().permissions(space.id())) {
            bySubject.computeIfAbsent(subject(one), subject -> new ArrayList<>()).add(word(one.right()));
        }
        return bySubject;
    }

    private String subject(SpacePermission permission) {
        return switch (permission.subject().kind()) {
            case GROUP -> "Group " + permission.subject().name();
            case USER -> lists.nameOf(permission.subject().name());
            case ANONYMOUS -> "Everybody, also without logging in";
        };
    }

    private static String word(Right right) {
        return right.name().charAt(0) + right.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** A page among the tabs; its own resources are those of the frame given. */
    String page(Space space, String selection, String title, String contentHtml, Frame own,
            HttpServletRequest request) {
        String body = layout.part("space-tools", request, Map.of("tabs", tabs(space, selection), "title", title,
                "spaceName", space.name(), "spaceAddress", addresses.of(space), "contentHtml", contentHtml,
                "titled", contentHtml.contains("<h1")));
        Frame frame = Frame.of(title + " - " + space.name(), "space-administration", body)
                .withHead(own.headHtml()).with(own.resources())
                .in(space, sidebars.of(space, Sidebars.Place.TOOLS, null, SessionFilter.person(request)));
        return layout.document(frame, request);
    }

    private List<Tab> tabs(Space space, String selection) {
        List<Tab> tabs = new ArrayList<>();
        String key = "?key=" + Addresses.encode(space.key());
        tabs.add(new Tab("Overview", addresses.of("/spaces/viewspacesummary.action" + key), "space-overview",
                selection.equals("overview")));
        tabs.add(new Tab("Trash", addresses.of("/pages/viewtrash.action" + key), "space-trash",
                selection.equals("trash")));
        for (String section : SECTIONS) {
            for (WebItem item : site.webItems(section, space)) {
                tabs.add(new Tab(item.label(), addresses.of(item.path()), item.linkId(),
                        item.key().equals(selection)));
            }
        }
        return tabs;
    }
}
