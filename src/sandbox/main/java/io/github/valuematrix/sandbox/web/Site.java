package io.github.valuematrix.sandbox.web;

import com.atlassian.confluence.spaces.SpaceManager;
import io.github.valuematrix.sandbox.confluence.Confluence;
import io.github.valuematrix.sandbox.confluence.Preferences;
import io.github.valuematrix.sandbox.confluence.Rights;
import io.github.valuematrix.sandbox.host.Blueprint;
import io.github.valuematrix.sandbox.host.InstalledApp;
import io.github.valuematrix.sandbox.host.WebItem;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wiki that all pages show: its name, its content, its rights, and the app, if one is installed. */
record Site(String name, Confluence confluence, Database database, Wiki wiki, Optional<InstalledApp> app) {

    /** "" or a path that begins with a slash. */
    String contextPath() {
        String path = Optional.ofNullable(URI.create(confluence.settings().baseUrl()).getPath()).orElse("");
        return path.replaceAll("/+$", "");
    }

    Rights rights() {
        return confluence.rights();
    }

    /** Of whoever asks. */
    Preferences preferences(HttpServletRequest request) {
        return PreferredSettings.of(request, confluence.settings());
    }

    boolean isReadOnly() {
        return confluence.settings().readOnlyMode();
    }

    /** The space of that key if the person may see it; else it is not found. */
    Space space(String key, Person person) {
        return wiki.spaceByKey(key).filter(space -> rights().canView(person, space))
                .orElseThrow(Refusal::notFound);
    }

    /** The space of that key if the person may write in it. */
    Space writableSpace(String key, Person person) {
        Space space = space(key, person);
        if (!rights().canEdit(person, space)) {
            throw Refusal.notPermitted();
        }
        return space;
    }

    /** The current page or blog post if the person may see it; else it is not found. */
    Content page(long id, Person person) {
        return wiki.content(id)
                .map(content -> content.originalId() == null ? content : wiki.content(content.originalId()).orElseThrow())
                .filter(content -> content.isCurrent() && content.spaceId() != null)
                .filter(content -> rights().canView(person, content.id()))
                .orElseThrow(Refusal::notFound);
    }

    Space spaceOf(Content page) {
        return wiki.space(page.spaceId()).orElseThrow(Refusal::notFound);
    }

    /** The app's links of a section; the space is null outside spaces. */
    List<WebItem> webItems(String section, Space space) {
        return app.map(one -> one.webItems(section, context(space))).orElse(List.of());
    }

    /** What pages of the space can begin with. */
    List<Blueprint> blueprints(Space space) {
        return app.map(one -> one.blueprints(context(space))).orElse(List.of());
    }

    private Map<String, Object> context(Space space) {
        return space == null ? Map.of()
                : Map.of("space", confluence.service(SpaceManager.class).getSpace(space.key()));
    }
}
