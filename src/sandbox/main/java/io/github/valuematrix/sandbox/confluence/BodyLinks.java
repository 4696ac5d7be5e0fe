package io.github.valuematrix.sandbox.confluence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds the links that Confluence keeps of a body in storage format: of links and files to the page they name, of a
 * macro's parameters to the pages they name, and of addresses. What stands in a literal block is text.
 */
public final class BodyLinks {
    private final LinkTarget self;
    private final LongFunction<Optional<LinkTarget>> pageById;
    private final Map<String, LinkTarget> found = new LinkedHashMap<>();

    private BodyLinks(LinkTarget self, LongFunction<Optional<LinkTarget>> pageById) {
        this.self = self;
        this.pageById = pageById;
    }

    /** Each target once, in the order of the text; self is the page that the text is on. */
    public static Collection<LinkTarget> of(String body, LinkTarget self, LongFunction<Optional<LinkTarget>> pageById) {
        BodyLinks links = new BodyLinks(self, pageById);
        Jsoup.parse(body, "", Parser.xmlParser()).stream().forEach(links::read);
        return links.found.values();
    }

    private void read(Element element) {
        switch (element.normalName()) {
            case "ri:page" -> readPage(element, "");
            case "ri:blog-post" -> readPage(element, day(element));
            case "ri:space" -> find(element.attr("ri:space-key"), "");
            case "ri:content-entity" -> readContentId(element.attr("ri:content-id"));
            case "ri:attachment" -> readAttachment(element);
            case "ri:url" -> readAddressOfLink(element);
            case "a" -> readAddress(element.attr("href"));
            default -> { }
        }
    }

    private void readPage(Element page, String day) {
        String title = page.attr("ri:content-title");
        if (!title.isEmpty() && !title.startsWith("@")) {
            String key = page.attr("ri:space-key");
            find(key.isEmpty() ? self.key() : key, day + title);
        }
    }

    /** A blog post is named by its day, too: /2026/11/24/Title. */
    private static String day(Element post) {
        String day = post.attr("ri:posting-day");
        return day.isEmpty() ? "" : "/" + day + "/";
    }

    private void readContentId(String id) {
        if (id.matches("\\d{1,18}")) {
            pageById.apply(Long.parseLong(id)).ifPresent(page -> find(page.key(), page.title()));
        }
    }

    /** A file names the page it lies on, unless that is this one. */
    private void readAttachment(Element attachment) {
        if (attachment.childrenSize() == 0) {
            find(self.key(), self.title());
        }
    }

    private void readAddressOfLink(Element url) {
        if (url.parent() != null && url.parent().normalName().equals("ac:link")) {
            readAddress(url.attr("ri:value"));
        }
    }

    private void readAddress(String address) {
        int colon = address.indexOf(':');
        if (colon > 0 && address.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
            find(address.substring(0, colon), address.substring(colon + 1));
        }
    }

    private void find(String key, String title) {
        if (!key.isEmpty()) {
            LinkTarget target = LinkTarget.of(key, title);
            found.putIfAbsent(target.inAnyCase(), target);
        }
    }
}
