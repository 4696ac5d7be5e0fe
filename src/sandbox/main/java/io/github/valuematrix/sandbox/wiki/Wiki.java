package io.github.valuematrix.sandbox.wiki;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads the wiki, what is stored and what is computed, without asking for rights. Each method joins the transaction of
 * the current thread.
 */
public final class Wiki {

    private static final String PERSON = "SELECT * FROM person WHERE user_key = ?";
    private static final String PERSON_BY_NAME = "SELECT * FROM person WHERE lower_name = ?";
    private static final String PEOPLE = "SELECT * FROM person ORDER BY lower_name";
    private static final String GROUPS = "SELECT group_name FROM membership WHERE user_key = ? ORDER BY group_name";
    private static final String ALL_GROUPS = "SELECT DISTINCT group_name FROM membership ORDER BY group_name";
    private static final String MEMBERS = "SELECT p.user_name FROM membership m JOIN person p"
            + " ON p.user_key = m.user_key WHERE m.group_name = ? ORDER BY p.lower_name";
    private static final String SPACE = "SELECT * FROM space WHERE space_id = ?";
    private static final String SPACE_BY_KEY = "SELECT * FROM space WHERE lower_key = ?";
    private static final String SPACES = "SELECT * FROM space ORDER BY lower_key";
    private static final String PERMISSIONS = "SELECT * FROM space_permission WHERE space_id = ?";
    private static final String CONTENT = "SELECT * FROM content WHERE content_id = ?";
    private static final String CURRENT = "SELECT * FROM content WHERE space_id = ? AND kind = ?"
            + " AND original_id IS NULL AND status = 'current' AND content_id > ? ORDER BY content_id LIMIT ?";
    private static final String OF_TITLE = "SELECT * FROM content WHERE space_id = ? AND lower_title = ? AND kind = ?"
            + " AND original_id IS NULL AND status = 'current' ORDER BY content_id";
    private static final String VERSIONS = "SELECT * FROM (SELECT * FROM content WHERE content_id = ?"
            + " UNION ALL SELECT * FROM content WHERE original_id = ?) versions"
            + " ORDER BY CASE WHEN original_id IS NULL THEN 0 ELSE 1 END, version DESC, content_id DESC";
    private static final String CHILDREN = "SELECT * FROM content WHERE parent_id = ? AND original_id IS NULL"
            + " AND status = 'current' ORDER BY lower_title, created, content_id";
    private static final String COMMENTS = "SELECT * FROM content WHERE container_id = ? AND original_id IS NULL"
            + " AND status = 'current' ORDER BY created, content_id";
    private static final String BODY = "SELECT * FROM body WHERE content_id = ?";
    private static final String LINKS = "SELECT * FROM link WHERE source_id = ? ORDER BY link_id";
    private static final String REFERRING =
            "SELECT DISTINCT source_id FROM link WHERE lower_dest_key = ? AND lower_dest_title = ?";
    private static final String RESTRICTIONS = "SELECT * FROM restriction WHERE content_id = ?";
    private static final String LATEST = "SELECT MAX(latest) FROM (SELECT MAX(last_modified) AS latest FROM content"
            + " UNION ALL SELECT MAX(created) FROM content) both_times";
    private static final String SETTING = "SELECT setting_value FROM setting WHERE name = ?";
    private static final String CHANGE_SETTING = "UPDATE setting SET setting_value = ? WHERE name = ?";
    private static final String ADD_SETTING = "INSERT INTO setting (setting_value, name) VALUES (?, ?)";

    private static final Comparator<Content> BY_TITLE = Comparator
            .comparing((Content content) -> WikiWriter.lower(content.title()),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Content::created, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Content::id);

    private final JdbcTemplate jdbc;
    private final ComputedContent computed;
    private final ContentSource source;

    public Wiki(Database database) {
        jdbc = database.jdbc();
        computed = database.computed();
        source = computed.source();
    }

    public Optional<Person> person(String userKey) {
        return computed.person(userKey).or(() -> first(PERSON, Rows.PERSON, userKey));
    }

    /** The name in any case of letters. */
    public Optional<Person> personByName(String name) {
        return first(PERSON_BY_NAME, Rows.PERSON, WikiWriter.lower(name));
    }

    public List<Person> people() {
        return jdbc.query(PEOPLE, Rows.PERSON);
    }

    public List<String> groupsOf(String userKey) {
        return jdbc.queryForList(GROUPS, String.class, userKey);
    }

    public List<String> groups() {
        return jdbc.queryForList(ALL_GROUPS, String.class);
    }

    /** The user names of those who are in the group. */
    public List<String> membersOf(String group) {
        return jdbc.queryForList(MEMBERS, String.class, group);
    }

    public Optional<Space> space(long id) {
        return first(SPACE, Rows.SPACE, id);
    }

    /** The key in any case of letters. */
    public Optional<Space> spaceByKey(String key) {
        return first(SPACE_BY_KEY, Rows.SPACE, WikiWriter.lower(key));
    }

    public List<Space> spaces() {
        return jdbc.query(SPACES, Rows.SPACE);
    }

    public List<SpacePermission> permissions(long spaceId) {
        return jdbc.query(PERMISSIONS, Rows.PERMISSION, spaceId);
    }

    /** Any version of any content, whatever its status. */
    public Optional<Content> content(long id) {
        return computed.has(id) ? Optional.of(source.content(id)) : first(CONTENT, Rows.CONTENT, id);
    }

    /** Current pages or blog posts of a space by rising id, for reading them piece by piece. */
    public List<Content> current(long spaceId, ContentKind kind, long afterId, int limit) {
        List<Content> stored = jdbc.query(CURRENT, Rows.CONTENT, spaceId, kind.text(), afterId, limit);
        return merged(stored, computed.current(spaceId, kind, afterId, limit).stream(),
                Comparator.comparing(Content::id)).limit(limit).toList();
    }

    /** The current page of that title, in any case of letters. */
    public Optional<Content> pageByTitle(long spaceId, String title) {
        return byTitle(spaceId, title, ContentKind.PAGE).stream().findFirst();
    }

    /** Current blog posts of that title, in any case of letters; several days may each have one. */
    public List<Content> blogPostsByTitle(long spaceId, String title) {
        return byTitle(spaceId, title, ContentKind.BLOGPOST);
    }

    /** All versions, the current one first, then the old ones from new to old. */
    public List<Content> versions(long id) {
        return computed.has(id) ? source.versions(id) : jdbc.query(VERSIONS, Rows.CONTENT, id, id);
    }

    /** Current child pages of a page, or answers to a comment. */
    public List<Content> children(long parentId) {
        return merged(jdbc.query(CHILDREN, Rows.CONTENT, parentId), computed.here(source.children(parentId)), BY_TITLE)
                .toList();
    }

    /** Current comments and replies on a page or blog post, oldest first. */
    public List<Content> comments(long containerId) {
        return computed.has(containerId) ? source.comments(containerId)
                : jdbc.query(COMMENTS, Rows.CONTENT, containerId);
    }

    public Optional<Body> body(long contentId) {
        return computed.has(contentId) ? source.body(contentId) : first(BODY, Rows.BODY, contentId);
    }

    public List<Link> links(long sourceId) {
        return computed.has(sourceId) ? source.links(sourceId) : jdbc.query(LINKS, Rows.LINK, sourceId);
    }

    /** Ids of the content whose links name this target, in any case of letters. */
    public List<Long> referring(String key, String title) {
        List<Long> ids = new ArrayList<>(jdbc.queryForList(REFERRING, Long.class, WikiWriter.lower(key),
                WikiWriter.lower(title)));
        source.referring(key, title).filter(computed::has).forEach(ids::add);
        return ids;
    }

    public List<Restriction> restrictions(long contentId) {
        return computed.has(contentId) ? source.restrictions(contentId)
                : jdbc.query(RESTRICTIONS, Rows.RESTRICTION, contentId);
    }

    /** Epoch milliseconds of the newest dated creation or edit. */
    public Optional<Long> latestActivity() {
        Optional<Long> stored = Optional.ofNullable(jdbc.queryForObject(LATEST, Long.class));
        return Stream.concat(stored.stream(), source.latestActivity().stream()).max(Comparator.naturalOrder());
    }

    public Optional<String> setting(String name) {
        return jdbc.queryForList(SETTING, String.class, name).stream().findFirst();
    }

    public void setSetting(String name, String value) {
        if (jdbc.update(CHANGE_SETTING, value, name) == 0) {
            jdbc.update(ADD_SETTING, value, name);
        }
    }

    private List<Content> byTitle(long spaceId, String title, ContentKind kind) {
        LongStream ids = source.byTitle(spaceId, title, kind).stream().mapToLong(Long::longValue);
        return merged(jdbc.query(OF_TITLE, Rows.CONTENT, spaceId, WikiWriter.lower(title), kind.text()),
                computed.here(ids), Comparator.comparing(Content::id)).toList();
    }

    private static Stream<Content> merged(List<Content> stored, Stream<Content> more, Comparator<Content> order) {
        return Stream.concat(stored.stream(), more).sorted(order);
    }

    private <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... arguments) {
        return jdbc.query(sql, mapper, arguments).stream().findFirst();
    }
}
