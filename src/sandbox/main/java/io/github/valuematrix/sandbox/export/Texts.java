package io.github.valuematrix.sandbox.export;

import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Link;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Writes the texts and links of the kept content, with addresses of the exported site moved to this one.
 */
final class Texts {

    private static final Pattern CONTENT_ID = Pattern.compile("(?<=ri:content-id=\")\\d+(?=\")");
    private static final String BODIES = "SELECT k.seq AS number, b.* FROM body b JOIN kept k ON k.file = b.file"
            + " AND k.id = b.content";
    private static final String LINKS = "SELECT k.seq AS number, l.*, p.user_key AS creator_key FROM link l"
            + " JOIN kept k ON k.file = l.file AND k.id = l.source AND k.role IN ('C', 'M')"
            + " LEFT JOIN person_of p ON p.file = l.file AND p.person = l.creator";

    private final Staging staging;
    private final JdbcTemplate staged;
    private final WikiWriter writer;
    private final long base;
    private final List<OldPages> pages;
    private final List<SiteAddress> addresses;

    /**
     * @param base  what makes a new id of the number of a row
     * @param sites for each file the base URLs that its site had
     * @param here  base URL of this site
     */
    Texts(Staging staging, WikiWriter writer, long base, List<Set<String>> sites, String here) {
        this.staging = staging;
        staged = staging.jdbc();
        this.writer = writer;
        this.base = base;
        pages = IntStream.range(0, sites.size()).mapToObj(file -> new OldPages(staging, file, base)).toList();
        addresses = IntStream.range(0, sites.size())
                .mapToObj(file -> new SiteAddress(sites.get(file), here, pages.get(file))).toList();
    }

    void write() {
        staged.query(BODIES, (RowCallbackHandler) row -> writer.add(body(row)));
        staged.query(LINKS, (RowCallbackHandler) row -> writer.add(link(row)));
    }

    private Body body(ResultSet row) throws SQLException {
        int file = row.getInt("file");
        String text = staging.text(row.getLong("start"), row.getInt("length"));
        String here = addresses.get(file).moveAll(text);
        BodyFormat format = BodyFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT));
        return new Body(base + row.getLong("number"), format,
                CONTENT_ID.matcher(here).replaceAll(id -> String.valueOf(pages.get(file).newId(id.group()))));
    }

    /** An address is split at its first colon, so it is put together, moved and split again. */
    private Link link(ResultSet row) throws SQLException {
        String key = row.getString("dest_key");
        String title = row.getString("dest_title");
        if (title.startsWith("//")) {
            String address = addresses.get(row.getInt("file")).move(key + ':' + title);
            key = address.substring(0, address.indexOf(':'));
            title = address.substring(address.indexOf(':') + 1);
        }
        return new Link(base + row.getLong("seq"), base + row.getLong("number"), key, title,
                row.getString("creator_key"), Numbers.of(row, "created"));
    }
}
