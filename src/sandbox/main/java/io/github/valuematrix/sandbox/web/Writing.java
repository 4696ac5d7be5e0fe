package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.confluence.Authoring;
import io.github.valuematrix.sandbox.confluence.RefusedException;
import io.github.valuematrix.sandbox.host.Blueprint;
import io.github.valuematrix.sandbox.web.storage.EditorFormat;
import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.Optional;
import java.util.function.Supplier;

/** Creating, editing and trashing pages and blog posts. What is refused is shown again with what the person wrote. */
final class Writing {
    private final Site site;
    private final Addresses addresses;
    private final EditorFormat format;
    private final Editor editor;
    private final Layout layout;

    Writing(Site site, Addresses addresses, EditorFormat format, Editor editor, Layout layout) {
        this.site = site;
        this.addresses = addresses;
        this.format = format;
        this.editor = editor;
        this.layout = layout;
    }

    Answer editForm(Call call) {
        call.knownPerson();
        return editor.open(form(editable(call)), call);
    }

    Answer save(Call call) {
        Content page = editable(call);
        int version = call.number("version") > Integer.MAX_VALUE ? 0 : (int) call.number("version");
        return sent(call, form(page), version, () -> {
            boolean untouched = call.parameter("unchanged").equals("true");
            String body = untouched ? storage(page) : format.toStorage(call.parameter("editorContent"));
            authoring().updatePage(page.id(), version, call.parameter("title"), body);
            return page.id();
        });
    }

    private EditForm form(Content page) {
        Space space = site.spaceOf(page);
        return new EditForm("Edit “" + page.title() + "”", addresses.of("/pages/doeditpage.action"), space, page, null,
                page.version(), page.title(), format.toEditor(storage(page), space.key()), addresses.of(page), "",
                false);
    }

    private String storage(Content page) {
        Body body = site.wiki().body(page.id()).orElse(new Body(page.id(), BodyFormat.STORAGE, ""));
        return body.format() == BodyFormat.STORAGE ? body.text() : EditorFormat.storageOfWikiMarkup(body.text());
    }

    /** An empty page, or one that a blueprint begins. */
    Answer pageForm(Call call) {
        EditForm form = newPage(call);
        String key = call.parameter("blueprint");
        if (key.isEmpty()) {
            return editor.open(form, call);
        }
        Blueprint blueprint = site.blueprints(form.space()).stream().filter(one -> one.key().equals(key)).findFirst()
                .orElseThrow(Refusal::notFound);
        return editor.open(form.beginningWith(format.toEditor(blueprint.content(), form.space().key())), call);
    }

    Answer createPage(Call call) {
        EditForm form = newPage(call);
        return sent(call, form, 0, () -> authoring().createPage(form.space().key(), form.parentId(),
                call.parameter("title"), format.toStorage(call.parameter("editorContent"))));
    }

    private EditForm newPage(Call call) {
        Space space = writable(call);
        Long parent = call.numberIfAny("fromPageId").or(() -> call.numberIfAny("parentId"))
                .or(() -> Optional.ofNullable(space.homePage()))
                .filter(id -> site.rights().canView(call.person(), id)).orElse(null);
        return newContent(call, space, "Create a page in " + space.name(), "/pages/docreatepage.action", parent);
    }

    Answer blogPostForm(Call call) {
        return editor.open(newBlogPost(call), call);
    }

    Answer createBlogPost(Call call) {
        EditForm form = newBlogPost(call);
        return sent(call, form, 0, () -> authoring().createBlogPost(form.space().key(), call.parameter("title"),
                format.toStorage(call.parameter("editorContent"))));
    }

    private EditForm newBlogPost(Call call) {
        Space space = writable(call);
        return newContent(call, space, "Create a blog post in " + space.name(), "/pages/docreateblogpost.action",
                null);
    }

    private EditForm newContent(Call call, Space space, String heading, String action, Long parent) {
        return new EditForm(heading, addresses.of(action), space, null, parent, 0, call.parameter("title"),
                "<p><br></p>", addresses.of(space), "", false);
    }

    /** Saves, and shows the page; what is refused stays in the editor with the reason above it. */
    private Answer sent(Call call, EditForm form, int version, Supplier<Long> save) {
        try {
            long id = save.get();
            return Answer.redirect(addresses.of(site.wiki().content(id).orElseThrow()));
        } catch (RefusedException e) {
            if (e.reason() == RefusedException.Reason.NOT_FOUND) {
                throw Refusal.notFound();
            }
            call.request().setAttribute(SessionFilter.REFUSED, true);
            String typed = format.toEditor(format.toStorage(call.parameter("editorContent")), form.space().key());
            return editor.open(form.refused(call.parameter("title"), typed, version, e.getMessage()), call);
        }
    }

    Answer trashForm(Call call) {
        call.knownPerson();
        Content page = editable(call);
        return new Confirmation("Delete “" + page.title() + "”?", page.kind() == ContentKind.BLOGPOST
                ? "The blog post goes to the trash of its space."
                : "The page goes to the trash of its space. The pages below it move up.",
                addresses.of("/pages/doremovepage.action"), "pageId", page.id(), addresses.of(page)).page(layout, call);
    }

    Answer trash(Call call) {
        Content page = editable(call);
        authoring().trash(page.id());
        return Answer.redirect(addresses.of(site.spaceOf(page)));
    }

    private Content editable(Call call) {
        Content page = site.page(call.number("pageId"), call.person());
        if (!site.rights().canEdit(call.person(), page.id())) {
            throw Refusal.notPermitted();
        }
        return page;
    }

    private Space writable(Call call) {
        return site.writableSpace(call.parameter("spaceKey"), call.knownPerson());
    }

    private Authoring authoring() {
        return site.confluence().authoring();
    }
}
