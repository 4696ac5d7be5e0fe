package io.github.valuematrix.sandbox.web.storage;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Which plain HTML a page may hold: what Confluence's editor writes, nothing that runs. */
final class SafeMarkup {
    private static final Set<String> NEVER =
            Set.of("script", "style", "iframe", "object", "embed", "noscript", "template", "svg", "math", "form");
    private static final Pattern RISKY_STYLE = Pattern.compile(
            "url\\s*\\(|expression|javascript|@import|position\\s*:\\s*(fixed|sticky)|\\\\", Pattern.CASE_INSENSITIVE);
    private static final Safelist SAFE = Safelist.relaxed()
            .addTags("abbr", "address", "article", "aside", "del", "details", "figcaption", "figure", "footer",
                    "header", "hr", "ins", "kbd", "mark", "s", "samp", "section", "summary", "time", "tt", "var", "wbr")
            .addAttributes(":all", "class", "style", "title", "id", "lang", "dir", "role")
            .addAttributes("time", "datetime")
            .addAttributes("a", "rel", "target", "name")
            .addAttributes("td", "data-highlight-colour", "headers")
            .addAttributes("th", "data-highlight-colour", "headers")
            .addProtocols("a", "href", "http", "https", "mailto", "ftp", "tel", "#")
            .preserveRelativeLinks(true);

    private SafeMarkup() {
    }

    /** Whether nothing of this element may be shown. */
    static boolean isForbidden(Element element) {
        return NEVER.contains(element.normalName());
    }

    static boolean isAllowed(Element element) {
        return SAFE.isSafeTag(element.normalName());
    }

    static boolean isAllowed(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.equals("style")) {
            return !RISKY_STYLE.matcher(attribute.getValue()).find();
        }
        if (name.equals("href") && isLocal(attribute.getValue())) {
            return true;
        }
        return SAFE.isSafeAttribute(element.normalName(), element, attribute);
    }

    /** Whether the address stays on this site: no scheme before the first slash, question mark or hash. */
    private static boolean isLocal(String address) {
        return address.strip().matches("[^:/?#\\p{Cntrl}]*([/?#].*)?");
    }

    /** The element without its children and without what is not allowed. */
    static Element bare(Element source) {
        Element copy = new Element(source.normalName());
        source.attributes().forEach(attribute -> {
            if (isAllowed(source, attribute)) {
                copy.attr(attribute.getKey(), attribute.getValue());
            }
        });
        return copy;
    }
}
