package io.github.valuematrix.sandbox.web;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.sandbox.web.storage.EditorFormat;
import io.github.valuematrix.sandbox.web.storage.Pages;
import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.Optional;

/** The pages and blog posts that whoever is logged in on the thread may see; nobody sees what is open to all. */
final class VisiblePages implements Pages {
    private final Site site;

    VisiblePages(Site site) {
        this.site = site;
    }

    @Override
    public Optional<Text> titled(String spaceKey, String title) {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        Person reader = user == null ? null : site.wiki().person(user.getKey().getStringValue()).orElse(null);
        return Optional.ofNullable(spaceKey).flatMap(site.wiki()::spaceByKey).flatMap(space -> site.wiki()
                .pageByTitle(space.id(), title)
                .or(() -> site.wiki().blogPostsByTitle(space.id(), title).stream().findFirst())
                .filter(page -> site.rights().canView(reader, page.id()))
                .map(page -> text(page, space)));
    }

    private Text text(Content page, Space space) {
        Body body = site.wiki().body(page.id()).orElse(new Body(page.id(), BodyFormat.STORAGE, ""));
        String storage = body.format() == BodyFormat.STORAGE ? body.text()
                : EditorFormat.storageOfWikiMarkup(body.text());
        return new Text(site.confluence().service(PageManager.class).getAbstractPage(page.id()), space.key(), storage);
    }
}
