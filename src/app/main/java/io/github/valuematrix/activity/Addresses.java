package io.github.valuematrix.activity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where an address leads: into this site, to another one, or nowhere that counts.
 */
final class Addresses {

    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> WEB = Set.of("http", "https", "ftp", "ftps");
    private static final Pattern PAGE_ID = Pattern.compile("(?:[?&]pageId=|/spaces/[^/]+/pages/"
            + "|/spaces/[^/]+/blog/\\d+/\\d+/\\d+/)(\\d{1,18})");
    private static final Pattern TINY = Pattern.compile("^/x/([\\w-]{1,11})");
    private static final Pattern SPACE_PARAMETER = Pattern.compile("[?&](?:spaceKey|key)=([^&]+)");
    private static final Pattern TITLE_PARAMETER = Pattern.compile("[?&]title=([^&]+)");
    private static final Pattern DISPLAY_PATH =
            Pattern.compile("^/display/(~[^/?]+|[^/?.]+)(?=[/?]|$)(?:/([^?]+))?");
    private static final Pattern SPACE_PATH = Pattern.compile("^/spaces/(~[^/?]+|[^/?.]+)(?=[/?]|$)");

    private final Site site;
    private final String contextPath;

    Addresses(Site site) {
        this.site = site;
        this.contextPath = site.baseUrl().replaceFirst("^[a-zA-Z]+://[^/]*", "");
    }

    Optional<LinkTarget> target(String address) {
        String path = pathInSite(address);
        if (path != null) {
            return inSite(path.replaceFirst("#.*", ""));
        }
        String scheme = scheme(address);
        boolean web = scheme.isEmpty() ? address.startsWith("//") : WEB.contains(scheme);
        return web ? Optional.of(LinkTarget.web(address)) : Optional.empty();
    }

    /** The address without this site's own part, or null if it leads elsewhere. */
    private String pathInSite(String address) {
        String base = site.baseUrl();
        if (address.regionMatches(true, 0, base, 0, base.length())) {
            String rest = address.substring(base.length());
            return rest.isEmpty() || "/?#".indexOf(rest.charAt(0)) >= 0 ? rest : null;
        }
        if (!address.startsWith("/") || address.startsWith("//")) {
            return null;
        }
        return address.startsWith(contextPath + "/") ? address.substring(contextPath.length()) : address;
    }

    private static String scheme(String address) {
        Matcher scheme = SCHEME.matcher(address.toLowerCase(Locale.ROOT));
        return scheme.matches() ? scheme.group(1) : "";
    }

    private Optional<LinkTarget> inSite(String path) {
        LinkTarget byId = byId(path);
        if (byId != null) {
            return Optional.of(byId);
        }
        Matcher display = DISPLAY_PATH.matcher(path);
        if (display.find()) {
            return Optional.of(named(display.group(1), display.group(2)));
        }
        Matcher space = SPACE_PATH.matcher(path);
        if (space.find()) {
            return Optional.of(ofPageOrSpace(space.group(1), path));
        }
        Matcher parameter = SPACE_PARAMETER.matcher(path);
        if (parameter.find()) {
            Matcher title = TITLE_PARAMETER.matcher(path);
            return Optional.of(named(parameter.group(1), title.find() ? title.group(1) : null));
        }
        return Optional.empty();
    }

    /** A page whose id nobody knows is missing, whatever its title. */
    private static LinkTarget ofPageOrSpace(String key, String path) {
        return PAGE_ID.matcher(path).find() ? LinkTarget.page(decoded(key), "") : LinkTarget.frontPage(decoded(key));
    }

    private LinkTarget byId(String path) {
        Matcher id = PAGE_ID.matcher(path);
        if (id.find()) {
            return site.contentById(Long.parseLong(id.group(1)));
        }
        Matcher tiny = TINY.matcher(path);
        Long tinyId = tiny.find() ? TinyLink.idOf(tiny.group(1)) : null;
        return tinyId == null ? null : site.contentById(tinyId);
    }

    /** A target by the encoded parts of an address. */
    private static LinkTarget named(String key, String title) {
        return title == null ? LinkTarget.frontPage(decoded(key))
                : LinkTarget.page(decoded(key), BlogTitle.of(decodedTitle(title)));
    }

    private static String decodedTitle(String path) {
        String title = decoded(path);
        return title.matches("\\d{4}/.*") ? "/" + title : title;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
