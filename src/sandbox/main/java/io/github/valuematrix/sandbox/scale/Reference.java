package io.github.valuematrix.sandbox.scale;

/**
 * A link in a text, as the text names it and as Confluence keeps it.
 *
 * @param since the first version of the text that has it; later ones keep it
 */
record Reference(String key, String title, int since, String markup) {

    static Reference toPage(String key, String title, int since) {
        return new Reference(key, title, since, "<ac:link><ri:page ri:space-key=\"" + key + "\" ri:content-title=\""
                + title + "\" /></ac:link>");
    }

    static Reference withinSpace(String key, String title, int since) {
        return new Reference(key, title, since, "<ac:link><ri:page ri:content-title=\"" + title + "\" /></ac:link>");
    }

    static Reference toFrontPage(String key, int since) {
        return new Reference(key, "", since, "<ac:link><ri:space ri:space-key=\"" + key + "\" /></ac:link>");
    }

    static Reference toWeb(int article, int since) {
        String rest = "//www.example.org/articles/" + article;
        return new Reference("https", rest, since, "<a href=\"https:" + rest + "\">article " + article + "</a>");
    }

    boolean names(String otherKey, String otherTitle) {
        return key.equalsIgnoreCase(otherKey) && title.equalsIgnoreCase(otherTitle);
    }
}
