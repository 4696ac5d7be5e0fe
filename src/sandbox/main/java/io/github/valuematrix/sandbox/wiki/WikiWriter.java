package io.github.valuematrix.sandbox.wiki;

import static java.sql.Types.BIGINT;
import static java.sql.Types.BOOLEAN;
import static java.sql.Types.INTEGER;
import static java.sql.Types.VARCHAR;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes into the wiki, in batches that {@link #flush} and {@link #close} complete. It joins the transaction of the
 * current thread; without one, each batch is its own. For one thread.
 */
public final class WikiWriter implements AutoCloseable {

    private static final String ADD_PERSON =
            "INSERT INTO person (user_key, user_name, lower_name, full_name, email) VALUES (?, ?, ?, ?, ?)";
    private static final String ADD_MEMBERSHIP = "INSERT INTO membership (group_name, user_key) VALUES (?, ?)";
    private static final String ADD_SPACE = "INSERT INTO space (space_key, lower_key, name, personal, archived,"
            + " home_page, creator, created, category, description, space_id)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int[] SPACE = {VARCHAR, VARCHAR, VARCHAR, BOOLEAN, BOOLEAN, BIGINT, VARCHAR, BIGINT, VARCHAR,
        VARCHAR, BIGINT};
    private static final String ADD_CONTENT = "INSERT INTO content (kind, title, lower_title, version, creator,"
            + " created, last_modifier, last_modified, original_id, status, space_id, container_id, parent_id,"
            + " inline_comment, content_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE_CONTENT = "UPDATE content SET kind = ?, title = ?, lower_title = ?,"
            + " version = ?, creator = ?, created = ?, last_modifier = ?, last_modified = ?, original_id = ?,"
            + " status = ?, space_id = ?, container_id = ?, parent_id = ?, inline_comment = ? WHERE content_id = ?";
    private static final int[] CONTENT = {VARCHAR, VARCHAR, VARCHAR, INTEGER, VARCHAR, BIGINT, VARCHAR, BIGINT, BIGINT,
        VARCHAR, BIGINT, BIGINT, BIGINT, BOOLEAN, BIGINT};
    private static final String ADD_BODY = "INSERT INTO body (content_id, format, text) VALUES (?, ?, ?)";
    private static final String DELETE_BODY = "DELETE FROM body WHERE content_id = ?";
    private static final String ADD_LINK = "INSERT INTO link (link_id, source_id, dest_key, dest_title,"
            + " lower_dest_key, lower_dest_title, creator, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DELETE_LINKS = "DELETE FROM link WHERE source_id = ?";
    private static final String ADD_PERMISSION =
            "INSERT INTO space_permission (space_id, permission, subject_kind, subject) VALUES (?, ?, ?, ?)";
    private static final String ADD_RESTRICTION =
            "INSERT INTO restriction (content_id, permission, subject_kind, subject) VALUES (?, ?, ?, ?)";

    private final Database database;
    private final JdbcTemplate jdbc;
    private final Batch people;
    private final Batch memberships;
    private final Batch spaces;
    private final Batch contents;
    private final Batch bodies;
    private final Batch links;
    private final Batch permissions;
    private final Batch restrictions;

    public WikiWriter(Database database) {
        this.database = database;
        jdbc = database.jdbc();
        people = new Batch(jdbc, ADD_PERSON, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR);
        memberships = new Batch(jdbc, ADD_MEMBERSHIP, VARCHAR, VARCHAR);
        spaces = new Batch(jdbc, ADD_SPACE, SPACE);
        contents = new Batch(jdbc, ADD_CONTENT, CONTENT);
        bodies = new Batch(jdbc, ADD_BODY, BIGINT, VARCHAR, VARCHAR);
        links = new Batch(jdbc, ADD_LINK, BIGINT, BIGINT, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, BIGINT);
        permissions = new Batch(jdbc, ADD_PERMISSION, BIGINT, VARCHAR, VARCHAR, VARCHAR);
        restrictions = new Batch(jdbc, ADD_RESTRICTION, BIGINT, VARCHAR, VARCHAR, VARCHAR);
    }

    public long newId() {
        return database.newId();
    }

    public void add(Person person) {
        people.add(person.key(), person.name(), lower(person.name()), person.fullName(), person.email());
    }

    public void add(Membership membership) {
        memberships.add(membership.group(), membership.userKey());
    }

    public void add(Space space) {
        spaces.add(row(space));
    }

    public void add(Content content) {
        takeOver(content.originalId());
        takeOver(content.containerId());
        contents.add(row(content));
    }

    public void update(Content content) {
        takeOver(content.id());
        flush();
        jdbc.update(UPDATE_CONTENT, row(content), CONTENT);
    }

    public void add(Body body) {
        bodies.add(body.contentId(), body.format().text(), body.text());
    }

    public void replace(Body body) {
        takeOver(body.contentId());
        flush();
        jdbc.update(DELETE_BODY, body.contentId());
        add(body);
    }

    public void add(Link link) {
        links.add(link.id(), link.sourceId(), link.destinationKey(), link.destinationTitle(),
                lower(link.destinationKey()), lower(link.destinationTitle()), link.creator(), link.created());
    }

    /** Only current text has links, so an edit replaces them. */
    public void replaceLinks(long sourceId, List<Link> added) {
        takeOver(sourceId);
        flush();
        jdbc.update(DELETE_LINKS, sourceId);
        added.forEach(this::add);
    }

    public void add(SpacePermission permission) {
        Subject subject = permission.subject();
        permissions.add(permission.spaceId(), permission.right().text(), subject.kind().text(), subject.name());
    }

    public void add(Restriction restriction) {
        takeOver(restriction.contentId());
        Subject subject = restriction.subject();
        restrictions.add(restriction.contentId(), restriction.right().text(), subject.kind().text(), subject.name());
    }

    /** Afterwards everything added so far is in the database. */
    public void flush() {
        List.of(people, memberships, spaces, contents, bodies, links, permissions, restrictions).forEach(Batch::flush);
    }

    @Override
    public void close() {
        flush();
    }

    /** Before something of computed content is written to; null is no content. */
    private void takeOver(Long contentId) {
        if (contentId != null) {
            database.computed().takeOver(contentId);
        }
    }

    private static Object[] row(Space space) {
        return new Object[] {space.key(), lower(space.key()), space.name(), space.personal(), space.archived(),
            space.homePage(), space.creator(), space.created(), space.category(), space.description(), space.id()};
    }

    private static Object[] row(Content content) {
        return new Object[] {content.kind().text(), content.title(), lower(content.title()), content.version(),
            content.creator(), content.created(), content.lastModifier(), content.lastModified(), content.originalId(),
            content.status().text(), content.spaceId(), content.containerId(), content.parentId(), content.inline(),
            content.id()};
    }

    static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
