package io.github.valuematrix.sandbox.demo;

/**
 * Writes Confluence's storage format for what a plain paragraph cannot say.
 */
final class Markup {

    private Markup() {
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A link to a page; within its own space it names no space, as Confluence writes it. */
    static String link(DemoSpace from, String spaceKey, String title, String text) {
        String space = from.key().equals(spaceKey) ? "" : "ri:space-key=\"" + spaceKey + "\" ";
        String body = text.equals(title) ? ""
                : "<ac:plain-text-link-body><![CDATA[" + text + "]]></ac:plain-text-link-body>";
        return "<ac:link><ri:page " + space + "ri:content-title=\"" + escape(title) + "\"/>" + body + "</ac:link>";
    }

    static String mention(Employee employee) {
        return "<ac:link><ri:user ri:userkey=\"" + employee.key() + "\"/></ac:link>";
    }

    static String web(String address, String text) {
        return "<a href=\"" + escape(address) + "\">" + escape(text) + "</a>";
    }

    static String status(String colour, String title) {
        return "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"colour\">" + colour
                + "</ac:parameter><ac:parameter ac:name=\"title\">" + title + "</ac:parameter></ac:structured-macro>";
    }

    static String panel(String kind, String paragraph) {
        return "<ac:structured-macro ac:name=\"" + kind + "\"><ac:rich-text-body><p>" + paragraph
                + "</p></ac:rich-text-body></ac:structured-macro>";
    }

    static String code(String text) {
        return "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[" + text
                + "]]></ac:plain-text-body></ac:structured-macro>";
    }
}
