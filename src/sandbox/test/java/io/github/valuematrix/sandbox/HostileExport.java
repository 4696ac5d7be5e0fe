package io.github.valuematrix.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** An export of two spaces in which everything that has a name has a hostile one. */
final class HostileExport {

    static final String SPACE = "HOST";
    static final String OTHER_SPACE = "OTHER";
    private static final int PEOPLE = 6;

    private final StringBuilder xml = new StringBuilder();
    private final String day;
    private int ids = 100;

    private HostileExport(LocalDate day) {
        this.day = day + " 12:00:00.000";
    }

    /** Everything in it happened on that day. */
    static Path write(Path file, LocalDate day) throws IOException {
        HostileExport export = new HostileExport(day);
        export.people();
        export.space(1, SPACE, Hostile.SPACE);
        export.space(2, OTHER_SPACE, Hostile.OTHER_SPACE);
        export.contents();
        export.matrices();
        return Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<hibernate-generic datetime=\""
                + export.day + "\">\n" + export.xml + "</hibernate-generic>\n");
    }

    private void people() {
        object("InternalGroup", 1, text("name", Hostile.GROUP.text()));
        for (int person = 0; person < PEOPLE; person++) {
            String name = text("name", userName(person)) + text("lowerName", userName(person).toLowerCase(Locale.ROOT));
            xml.append("<object class=\"ConfluenceUserImpl\"><id name=\"key\">key").append(person).append("</id>")
                    .append(name).append("</object>\n");
            object("InternalUser", 10 + person, name + text("displayName", Hostile.PERSON.text() + person)
                    + text("emailAddress", Hostile.MAIL.text() + "@" + person + ".example"));
            object("HibernateMembership", 20 + person, reference("parentGroup", "InternalGroup", 1)
                    + reference("userMember", "InternalUser", 10 + person));
        }
    }

    static String userName(int person) {
        return Hostile.USER.withoutEquals() + person;
    }

    private void space(int id, String key, Hostile name) {
        object("Space", id, text("key", key) + text("name", name.text()));
        object("SpaceDescription", id + 50, reference("space", "Space", id) + written(0));
        body(id + 50, escaped(Hostile.DESCRIPTION));
    }

    private void contents() {
        for (int person = 0; person < PEOPLE; person++) {
            String title = Hostile.PAGE.text() + person;
            int page = content("Page", title, 1, person, escaped(Hostile.WORDS) + link(OTHER_SPACE, title));
            content("Page", title, 2, person, link(SPACE, title));
            content("BlogPost", Hostile.POST.text() + person, 1, person, escaped(Hostile.WORDS));
            link(page, title);
            int comment = ids++;
            object("Comment", comment, reference("containerContent", "Page", page) + written((person + 1) % PEOPLE));
            body(comment, escaped(Hostile.COMMENT));
        }
    }

    private void matrices() {
        content("Page", "Journey", 1, 0, macro("steps", "<table><tr><th>" + escaped(Hostile.HEADING) + "</th>"
                + ("<td>" + escaped(Hostile.CELL) + raw(Hostile.CELL) + "</td>").repeat(3) + "</tr></table>"));
        content("Page", "Grid", 1, 0, macro("grid", "<table>" + ("<tr>" + ("<td>" + escaped(Hostile.CELL)
                + raw(Hostile.CELL) + "</td>").repeat(3) + "</tr>").repeat(2) + "</table>"));
        content("Page", "Misfit", 1, 0, macro(escaped(Hostile.PARAMETER), "<table><tr><td>" + escaped(Hostile.CELL)
                + "</td></tr></table><p>" + escaped(Hostile.WORDS) + raw(Hostile.WORDS) + "</p>"));
    }

    private static String macro(String layout, String body) {
        return "<ac:structured-macro ac:name=\"value-matrix\" ac:schema-version=\"1\">" + parameter("layout", layout)
                + parameter("here", escaped(Hostile.PARAMETER)) + parameter("title", escaped(Hostile.TITLE))
                + "<ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    private static String escaped(Hostile words) {
        return escaped(words.text());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** What only an editor that is broken or bent could have stored. */
    private static String raw(Hostile words) {
        return "<script>xss(" + words.ordinal() + ")</script>";
    }

    private static String link(String space, String title) {
        return "<p><ac:link><ri:page ri:space-key=\"" + space + "\" ri:content-title=\"" + escaped(title)
                + "\" /></ac:link></p>";
    }

    private void link(int source, String title) {
        object("OutgoingLink", ids++, text("destinationPageTitle", title) + text("destinationSpaceKey", OTHER_SPACE)
                + reference("sourceContent", "Page", source) + written(0));
    }

    private int content(String kind, String title, int space, int author, String body) {
        int id = ids++;
        object(kind, id, text("title", title) + reference("space", "Space", space) + written(author));
        body(id, body);
        return id;
    }

    private String written(int person) {
        return person("creator", person) + text("creationDate", day) + person("lastModifier", person)
                + text("lastModificationDate", day) + text("version", "1") + text("contentStatus", "current");
    }

    private static String person(String role, int person) {
        return "<property name=\"" + role + "\" class=\"ConfluenceUserImpl\"><id name=\"key\">key" + person
                + "</id></property>";
    }

    private void body(int content, String body) {
        object("BodyContent", ids++, text("body", body) + text("bodyType", "2")
                + reference("content", "Page", content));
    }

    private void object(String kind, int id, String properties) {
        xml.append("<object class=\"").append(kind).append("\"><id name=\"id\">").append(id).append("</id>")
                .append(properties).append("</object>\n");
    }

    private static String text(String name, String value) {
        return "<property name=\"" + name + "\"><![CDATA[" + value + "]]></property>";
    }

    private static String reference(String name, String kind, int id) {
        return "<property name=\"" + name + "\" class=\"" + kind + "\"><id name=\"id\">" + id + "</id></property>";
    }
}
