package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The trash of a space, for who administers it: what lies there is restored or removed for good. */
final class Trash {
    private static final int MOST_LISTED = 500;
    private static final String LIST = "SELECT content_id FROM content WHERE space_id = ? AND status = 'deleted'"
            + " AND original_id IS NULL AND kind IN ('page', 'blogpost') ORDER BY lower_title, content_id LIMIT "
            + MOST_LISTED;

    private final Site site;
    private final Addresses addresses;
    private final SpaceTools tools;
    private final ContentList lists;
    private final Layout layout;

    Trash(Site site, Addresses addresses, SpaceTools tools, ContentList lists, Layout layout) {
        this.site = site;
        this.addresses = addresses;
        this.tools = tools;
        this.lists = lists;
        this.layout = layout;
    }

    /** What lies there. */
    public record Entry(long id, String title, String by, boolean blogPost) {
    }

    List<Route> routes() {
        return List.of(
                Route.get("/pages/viewtrash\\.action", this::list),
                Route.post("/pages/dorestoretrash\\.action", call -> change(call,
                        site.confluence().authoring()::restore)),
                Route.post("/pages/dopurgetrash\\.action", call -> change(call,
                        site.confluence().administering().trash()::purge)),
                Route.get("/pages/emptytrash\\.action", this::confirm),
                Route.post("/pages/doemptytrash\\.action", this::empty));
    }

    private Answer list(Call call) {
        Space space = tools.administered(call);
        List<Entry> entries = entries(call, space);
        String body = layout.part("trash", call.request(), Map.of("key", space.key(), "entries", entries,
                "full", entries.size() == MOST_LISTED, "readOnly", site.isReadOnly()));
        return Answer.page(tools.page(space, "trash", "Trash", body, Frame.of("", "", ""), call.request()));
    }

    private List<Entry> entries(Call call, Space space) {
        return site.database().jdbc().queryForList(LIST, Long.class, space.id()).stream()
                .filter(id -> site.rights().canView(call.person(), id))
                .map(site.wiki()::content).flatMap(Optional::stream).map(this::entry).toList();
    }

    private Entry entry(Content content) {
        return new Entry(content.id(), content.title(), lists.nameOf(content.creator()),
                content.kind() == ContentKind.BLOGPOST);
    }

    private Answer change(Call call, LongConsumer change) {
        change.accept(call.number("pageId"));
        return Answer.redirect(address(call.parameter("key")));
    }

    private Answer confirm(Call call) {
        Space space = tools.administered(call);
        return new Confirmation("Empty the trash of “" + space.name() + "”?",
                "What lies there is deleted for good.", addresses.of("/pages/doemptytrash.action"), "key", space.key(),
                address(space.key())).page(layout, call);
    }

    private Answer empty(Call call) {
        site.confluence().administering().trash().emptyTrash(call.parameter("key"));
        return Answer.redirect(address(call.parameter("key")));
    }

    private String address(String key) {
        return addresses.of("/pages/viewtrash.action?key=" + Addresses.encode(key));
    }
}
