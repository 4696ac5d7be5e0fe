package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.host.Decorated;
import io.github.valuematrix.sandbox.host.Theme;
import io.github.valuematrix.sandbox.wiki.Space;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the pages of apps into the wiki's frame: plain, among the tabs of Space Tools, or in the administration. */
final class WikiTheme implements Theme {
    private final Site site;
    private final Layout layout;
    private final Sidebars sidebars;
    private final SpaceTools spaceTools;
    private final Administration administration;

    WikiTheme(Site site, Layout layout, Sidebars sidebars, SpaceTools spaceTools, Administration administration) {
        this.site = site;
        this.layout = layout;
        this.sidebars = sidebars;
        this.spaceTools = spaceTools;
        this.administration = administration;
    }

    @Override
    public String page(Decorated page, HttpServletRequest request) {
        boolean ofAdministration = "atl.admin".equals(page.decorator());
        Set<String> resources = new HashSet<>(page.resources());
        resources.add("main");
        resources.add(ofAdministration ? "atl.admin" : "atl.general");
        Frame own = Frame.of(page.title(), "app-page", page.body()).withHead(page.head()).with(resources);
        Optional<Space> space = Optional.ofNullable(page.spaceKey()).flatMap(site.wiki()::spaceByKey);
        if (ofAdministration) {
            return administration.page(String.valueOf(page.selection()), page.title(), page.body(), own, request);
        }
        if (space.isPresent() && page.selection() != null) {
            return spaceTools.page(space.get(), page.selection(), page.title(), page.body(), own, request);
        }
        return layout.document(space.map(one -> own.in(one, sidebars.of(one, Sidebars.Place.PAGES, null,
                SessionFilter.person(request)))).orElse(own), request);
    }

    @Override
    public String notPermitted(HttpServletRequest request) {
        return message(request, "Not permitted", "You may not do this",
                "You are logged in, but this needs a right that you do not have. Ask an administrator of the space.");
    }

    @Override
    public String notFound(HttpServletRequest request) {
        return message(request, "Page not found", "Page not found",
                "There is no such page, or you may not see it. Check the address, or start from the dashboard.");
    }

    /** What a request is told that cannot be answered. */
    String message(HttpServletRequest request, String title, String heading, String text) {
        String body = layout.part("message", request, Map.of("heading", heading, "text", text));
        return layout.document(Frame.of(title, "message-page", body), request);
    }

    @Override
    public String logInPath(HttpServletRequest request) {
        return LogIn.path(request);
    }
}
