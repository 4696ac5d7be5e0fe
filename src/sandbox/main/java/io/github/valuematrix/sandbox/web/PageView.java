package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.web.storage.EditorFormat;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A page or blog post with its comments. */
final class PageView {
    private final Site site;
    private final Addresses addresses;
    private final Sidebars sidebars;
    private final PageBody bodies;
    private final Times times;
    private final Layout layout;

    PageView(Site site, Addresses addresses, Sidebars sidebars, PageBody bodies, Times times, Layout layout) {
        this.site = site;
        this.addresses = addresses;
        this.sidebars = sidebars;
        this.bodies = bodies;
        this.times = times;
        this.layout = layout;
    }

    /** A step of the way from the space to the page. */
    public record Crumb(String title, String address) {
    }

    Answer byId(Call call) {
        if (call.parameter("pageId").isEmpty() && !call.parameter("title").isEmpty()) {
            return byTitle(call, site.space(call.parameter("spaceKey"), call.person()), call.parameter("title"));
        }
        return show(call, site.page(call.number("pageId"), call.person()));
    }

    Answer byTitle(Call call, Space space, String title) {
        Content page = site.wiki().pageByTitle(space.id(), title)
                .or(() -> site.wiki().blogPostsByTitle(space.id(), title).stream().findFirst())
                .orElseThrow(Refusal::notFound);
        return show(call, site.page(page.id(), call.person()));
    }

    Answer show(Call call, Content page) {
        site.confluence().authoring().view(page.id());
        return show(call, page, 200, "");
    }

    private Answer show(Call call, Content page, int status, String error) {
        Space space = site.spaceOf(page);
        boolean blogPost = page.kind() == ContentKind.BLOGPOST;
        String body = layout.part("page", call.request(), values(call, page, space, error));
        Frame frame = Frame.of(page.title() + " - " + space.name(), "view-page", body)
                .withHead(layout.part("page-head", call.request(), Map.of("id", page.id(), "title", page.title())))
                .with(Set.of("atl.general", "main", "viewcontent", blogPost ? "blogpost" : "page"))
                .in(space, sidebars.of(space, blogPost ? Sidebars.Place.BLOG : Sidebars.Place.PAGES, page,
                        call.person()));
        return Answer.page(status, layout.document(frame, call.request()));
    }

    private Map<String, Object> values(Call call, Content page, Space space, String error) {
        Person person = call.person();
        Map<String, Object> values = new HashMap<>();
        values.put("id", page.id());
        values.put("title", page.title());
        values.put("crumbs", crumbs(page, space));
        values.put("creator", nameOf(page.creator()));
        values.put("modifier", nameOf(page.lastModifier()));
        values.put("created", times.day(page.created()));
        values.put("modified", times.day(page.lastModified()));
        values.put("version", page.version());
        values.put("contentHtml", bodies.html(page, page));
        values.put("threads", new CommentThreads(site, bodies, times).on(page));
        values.put("mayEdit", person != null && site.rights().canEdit(person, page.id()) && !site.isReadOnly());
        values.put("mayComment", person != null && site.rights().canComment(person, page.id()) && !site.isReadOnly());
        values.put("readOnly", site.isReadOnly());
        values.put("restricted", !site.wiki().restrictions(page.id()).isEmpty());
        values.put("error", error);
        values.put("typed", error.isEmpty() ? "" : call.parameter("comment"));
        return values;
    }

    private List<Crumb> crumbs(Content page, Space space) {
        List<Crumb> crumbs = new ArrayList<>();
        Optional<Content> above = Optional.ofNullable(page.parentId()).flatMap(site.wiki()::content);
        while (above.isPresent() && crumbs.size() < 20) {
            crumbs.add(new Crumb(above.get().title(), addresses.of(above.get())));
            above = Optional.ofNullable(above.get().parentId()).flatMap(site.wiki()::content);
        }
        String key = "?key=" + Addresses.encode(space.key());
        crumbs.add(page.kind() == ContentKind.PAGE ? new Crumb("Pages", addresses.of("/pages/listpages.action" + key))
                : new Crumb("Blog", addresses.of("/pages/viewrecentblogposts.action" + key)));
        Collections.reverse(crumbs);
        return crumbs;
    }

    private String nameOf(String userKey) {
        return Optional.ofNullable(userKey).flatMap(site.wiki()::person).map(Person::fullName).orElse("Anonymous");
    }

    /** Adds a comment, or an answer to one; what is refused keeps what was typed. */
    Answer comment(Call call) {
        Content page = site.page(call.number("pageId"), call.person());
        String text = call.parameter("comment");
        if (text.isEmpty()) {
            return show(call, page, 400, "Write something before you send it.");
        }
        String storage = EditorFormat.storageOfText(text);
        Optional<Long> parent = call.numberIfAny("parentId");
        if (parent.isPresent() && !belongsTo(parent.get(), page)) {
            throw Refusal.notFound();
        }
        long id = parent.isPresent() ? site.confluence().authoring().reply(parent.get(), storage)
                : site.confluence().authoring().comment(page.id(), storage);
        return Answer.redirect(addresses.of(page) + "#comment-" + id);
    }

    private boolean belongsTo(long commentId, Content page) {
        return site.wiki().content(commentId)
                .filter(comment -> Long.valueOf(page.id()).equals(comment.containerId())).isPresent();
    }
}
