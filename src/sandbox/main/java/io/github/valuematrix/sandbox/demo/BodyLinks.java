package io.github.valuematrix.sandbox.demo;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The distinct targets of a text in storage format, each as Confluence keeps it.
 */
final class BodyLinks {

    /** A space key and page title, or an address split at its first colon. */
    record Target(String key, String title) {
    }

    private BodyLinks() {
    }

    static Set<Target> of(String storage, String ownSpaceKey) {
        Set<Target> targets = new LinkedHashSet<>();
        for (Element element : Jsoup.parse(storage, "", Parser.xmlParser()).select("ri|page, a[href]")) {
            targets.add(element.hasAttr("href") ? address(element.attr("href")) : page(element, ownSpaceKey));
        }
        return targets;
    }

    private static Target page(Element page, String ownSpaceKey) {
        String key = page.attr("ri:space-key");
        return new Target(key.isEmpty() ? ownSpaceKey : key, page.attr("ri:content-title"));
    }

    private static Target address(String address) {
        int colon = address.indexOf(':');
        return new Target(address.substring(0, colon), address.substring(colon + 1));
    }
}
