package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.host.WebResource;
import io.github.valuematrix.sandbox.host.XsrfToken;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts pages into the wiki's frame: top bar, side bar, styles and scripts. */
final class Layout {
    private static final String VERSION = "1";

    private final Site site;
    private final Templates templates;

    Layout(Site site, Templates templates) {
        this.site = site;
        this.templates = templates;
    }

    /** The whole document. */
    String document(Frame frame, HttpServletRequest request) {
        Person person = SessionFilter.person(request);
        Map<String, Object> values = common(request, frame.resources(), frame.scripts());
        values.put("documentTitle", frame.title() + " - " + site.name());
        values.put("bodyClass", frame.bodyClass());
        values.put("headHtml", frame.headHtml());
        values.put("bodyHtml", frame.bodyHtml());
        values.put("space", frame.sidebar());
        values.put("person", Visitor.of(person));
        values.put("siteAdmin", site.rights().isSiteAdmin(person));
        values.put("createAddress", creation(frame.space(), person));
        values.put("logInAddress", site.contextPath() + LogIn.path(request));
        return templates.render("layout", values);
    }

    /** Only styles, scripts and content, as for what is shown in a frame of its own. */
    String bare(String title, String bodyHtml, Set<String> resources, HttpServletRequest request) {
        Map<String, Object> values = common(request, resources, Set.of());
        values.put("documentTitle", title);
        values.put("bodyHtml", bodyHtml);
        return templates.render("bare", values);
    }

    /** Part of a page, from the template of that name. */
    String part(String template, HttpServletRequest request, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("contextPath", site.contextPath());
        all.put("token", XsrfToken.of(request.getSession()));
        return templates.render(template, all);
    }

    private Map<String, Object> common(HttpServletRequest request, Set<String> resources, Set<String> ownScripts) {
        String assets = site.contextPath() + "/wiki-assets";
        List<WebResource> ofTheApp = site.app().map(app -> app.webResources(resources)).orElse(List.of());
        List<String> styles = new ArrayList<>(List.of(versioned(assets + "/aui/aui-prototyping.css"),
                versioned(assets + "/wiki.css")));
        ofTheApp.forEach(one -> one.styles().forEach(path -> styles.add(site.contextPath() + path)));
        List<String> scripts = new ArrayList<>(List.of(versioned(assets + "/aui/jquery.min.js"),
                versioned(assets + "/aui/aui-prototyping.js"), versioned(assets + "/wiki.js")));
        Stream.of("editor.js", "macro-browser.js").filter(ownScripts::contains)
                .forEach(name -> scripts.add(versioned(assets + "/" + name)));
        ofTheApp.forEach(one -> one.scripts().forEach(path -> scripts.add(site.contextPath() + path)));
        Map<String, Object> values = new HashMap<>();
        values.put("contextPath", site.contextPath());
        values.put("assets", assets);
        values.put("siteName", site.name());
        values.put("colorMode", colorMode(request));
        values.put("language", site.preferences(request).locale().toLanguageTag());
        values.put("styles", styles);
        values.put("scripts", scripts);
        values.put("token", XsrfToken.of(request.getSession()));
        return values;
    }

    private static String versioned(String address) {
        return address + "?v=" + VERSION;
    }

    private static String colorMode(HttpServletRequest request) {
        Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        boolean dark = Stream.of(cookies)
                .anyMatch(one -> one.getName().equals("wiki-color-mode") && one.getValue().equals("dark"));
        return dark ? "dark" : "light";
    }

    private String creation(Space space, Person person) {
        return space != null && site.rights().canEdit(person, space)
                ? site.contextPath() + "/pages/createcontent.action?spaceKey=" + Addresses.encode(space.key()) : null;
    }
}
