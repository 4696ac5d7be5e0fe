package io.github.valuematrix.sandbox.confluence;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** A text in storage format whose links to pages can be turned; all else stays as it is. */
final class StorageText {
    private static final String KEY = "ri:space-key";
    private static final String TITLE = "ri:content-title";

    private final Document document;
    private final String spaceKey;

    /** The space key is that of the page on which the text stands. */
    StorageText(String body, String spaceKey) {
        this.document = Jsoup.parse(body, "", Parser.xmlParser());
        this.spaceKey = spaceKey;
        document.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
    }

    /** Links to one page lead to another. */
    StorageText turn(LinkTarget from, LinkTarget to) {
        for (Element page : pages()) {
            if (new LinkTarget(key(page), page.attr(TITLE)).inAnyCase().equals(from.inAnyCase())) {
                page.attr(TITLE, to.title());
                setKey(page, to.key());
            }
        }
        return this;
    }

    /** Links within the space name it, so that the text may go elsewhere. */
    StorageText spellOutKeys() {
        pages().forEach(page -> page.attr(KEY, key(page)));
        return this;
    }

    String text() {
        return document.outerHtml();
    }

    private Elements pages() {
        Elements named = document.getElementsByTag("ri:page");
        named.removeIf(page -> page.attr(TITLE).isEmpty() || page.attr(TITLE).startsWith("@"));
        return named;
    }

    private String key(Element page) {
        return page.hasAttr(KEY) ? page.attr(KEY) : spaceKey;
    }

    private void setKey(Element page, String key) {
        if (key.equalsIgnoreCase(spaceKey)) {
            page.removeAttr(KEY);
        } else {
            page.attr(KEY, key);
        }
    }
}
