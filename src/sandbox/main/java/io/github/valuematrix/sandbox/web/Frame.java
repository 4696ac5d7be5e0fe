package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Space;
import java.util.Set;

/**
 * What stands in the wiki's frame. Sidebar and space may be null; resources are the web-resource contexts and keys of
 * the app that the page needs; the scripts are the wiki's own, by name.
 */
record Frame(String title, Sidebar sidebar, Space space, String bodyClass, String headHtml, String bodyHtml,
        Set<String> resources, Set<String> scripts) {

    static Frame of(String title, String bodyClass, String bodyHtml) {
        return new Frame(title, null, null, bodyClass, "", bodyHtml, Set.of("atl.general", "main"), Set.of());
    }

    Frame in(Space itsSpace, Sidebar itsSidebar) {
        return new Frame(title, itsSidebar, itsSpace, bodyClass, headHtml, bodyHtml, resources, scripts);
    }

    Frame beside(Sidebar itsSidebar) {
        return in(space, itsSidebar);
    }

    Frame with(Set<String> itsResources) {
        return new Frame(title, sidebar, space, bodyClass, headHtml, bodyHtml, itsResources, scripts);
    }

    Frame withHead(String html) {
        return new Frame(title, sidebar, space, bodyClass, html, bodyHtml, resources, scripts);
    }

    Frame withScripts(Set<String> itsScripts) {
        return new Frame(title, sidebar, space, bodyClass, headHtml, bodyHtml, resources, itsScripts);
    }
}
