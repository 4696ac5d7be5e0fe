package io.github.valuematrix.sandbox.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes an export as large as wanted: pages with history, discussions and links, bodies before their pages and replies
 * before what they answer. The same size gives the same export.
 */
public final class GeneratedExport {

    static final int SPACES = 20;
    static final int PEOPLE = 500;
    static final int VERSIONS = 4;
    static final int COMMENTS = 6;

    private static final int WORDS = 60;
    private static final long PAGE = 1_000_000;
    private static final String[] WORD = {"wiki", "matrix", "silo", "bridge", "customer", "partner", "team", "decision",
        "meeting", "notes", "plan", "review", "value", "reach", "people", "question", "answer", "space", "idea",
        "work"};

    private final BufferedWriter xml;
    private final Random random = new Random(7);
    private long size;
    private long pages;
    private long ids = 1_000_000_000;

    private GeneratedExport(BufferedWriter xml) {
        this.xml = xml;
    }

    /** The number of pages written. */
    public static long write(Path file, long bytes) throws IOException {
        try (BufferedWriter xml = Files.newBufferedWriter(file)) {
            GeneratedExport export = new GeneratedExport(xml);
            export.write(bytes);
            return export.pages;
        }
    }

    /** The arguments: the file and its size in MB. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Long.parseLong(arguments[1]) << 20);
    }

    private void write(long bytes) throws IOException {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<hibernate-generic datetime=\"2024-06-30 12:00:00\">");
        while (size < bytes) {
            page(PAGE * 10 + pages++);
        }
        for (int person = 0; person < PEOPLE; person++) {
            line("<object class=\"ConfluenceUserImpl\"><id name=\"key\">key" + person + "</id>"
                    + text("name", "person" + person) + "</object>");
        }
        for (int space = 0; space < SPACES; space++) {
            line("<object class=\"Space\"><id name=\"id\">" + space + "</id>" + text("key", "S" + space)
                    + text("name", "Space " + space) + "</object>");
        }
        line("</hibernate-generic>");
    }

    private void page(long id) throws IOException {
        for (int version = 1; version < VERSIONS; version++) {
            long old = ids++;
            body(old);
            line("<object class=\"Page\"><id name=\"id\">" + old + "</id>" + text("title", title(id))
                    + reference("originalVersion", "Page", id) + version(version) + "</object>");
        }
        body(id);
        discussion(id);
        line("<object class=\"OutgoingLink\"><id name=\"id\">" + ids++ + "</id>"
                + reference("sourceContent", "Page", id) + text("destinationSpaceKey", "S" + random.nextInt(SPACES))
                + text("destinationPageTitle", title(PAGE * 10 + random.nextInt((int) pages))) + "</object>");
        line("<object class=\"Page\"><id name=\"id\">" + id + "</id>" + text("title", title(id))
                + reference("space", "Space", id % SPACES) + version(VERSIONS) + "</object>");
    }

    /** Half of the comments answer the one that comes after them in the file. */
    private void discussion(long page) throws IOException {
        long first = ids;
        ids += COMMENTS;
        for (int comment = 0; comment < COMMENTS; comment++) {
            long id = first + comment;
            body(id);
            boolean reply = comment % 2 == 0;
            line("<object class=\"Comment\"><id name=\"id\">" + id + "</id>" + (reply
                    ? reference("parent", "Comment", id + 1) : reference("containerContent", "Page", page))
                    + version(1) + "</object>");
        }
    }

    private String version(int version) {
        String day = "2024-0" + (1 + random.nextInt(6)) + "-" + (10 + random.nextInt(19)) + " 10:11:12.000";
        return text("version", String.valueOf(version)) + person("creator") + text("creationDate", day)
                + person("lastModifier") + text("lastModificationDate", day) + text("contentStatus", "current");
    }

    private void body(long content) throws IOException {
        StringBuilder words = new StringBuilder("<p>");
        for (int word = 0; word < WORDS; word++) {
            words.append(WORD[random.nextInt(WORD.length)]).append(word % 12 == 11 ? "</p><p>" : " ");
        }
        line("<object class=\"BodyContent\"><id name=\"id\">" + ids++ + "</id><property name=\"body\"><![CDATA[" + words
                + "</p>]]></property>" + reference("content", "Page", content) + text("bodyType", "2") + "</object>");
    }

    private String person(String role) {
        return "<property name=\"" + role + "\" class=\"ConfluenceUserImpl\"><id name=\"key\">key"
                + random.nextInt(PEOPLE) + "</id></property>";
    }

    private static String title(long page) {
        return "Page " + page;
    }

    private static String text(String name, String value) {
        return "<property name=\"" + name + "\">" + value + "</property>";
    }

    private static String reference(String name, String kind, long id) {
        return "<property name=\"" + name + "\" class=\"" + kind + "\"><id name=\"id\">" + id + "</id></property>";
    }

    /** Everything is ASCII, so that characters are bytes. */
    private void line(String line) throws IOException {
        xml.write(line);
        xml.newLine();
        size += line.length() + 1;
    }
}
