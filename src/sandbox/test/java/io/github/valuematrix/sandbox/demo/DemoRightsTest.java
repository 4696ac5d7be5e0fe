package io.github.valuematrix.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.time.Instant;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who may do what in the demo company.
 */
public class DemoRightsTest {

    private static final String SUBJECTS = "SELECT s.space_key FROM space_permission p"
            + " JOIN space s ON s.space_id = p.space_id WHERE p.permission = ? AND p.subject = ? ORDER BY s.space_key";
    private static Database database;

    @BeforeClass
    public static void write() {
        database = Database.open("jdbc:h2:mem:rights;DB_CLOSE_DELAY=-1");
        try (WikiWriter writer = new WikiWriter(database)) {
            DemoCompany.write(writer, Fernhill.TODAY, Fernhill.ZONE);
        }
    }

    @AfterClass
    public static void close() {
        database.close();
    }

    @Test
    public void partnersSeeTheirPortalAndTheRigsAndMayCommentInThePortal() {
        assertThat(spaces("view", "partners")).containsExactly("PP", "TR");
        assertThat(spaces("comment", "partners")).containsExactly("PP");
        assertThat(spaces("edit", "partners")).isEmpty();
    }

    @Test
    public void theWorksCouncilIsSeenByItsMembersOnly() {
        assertThat(jdbc().queryForList("SELECT p.subject FROM space_permission p JOIN space s"
                + " ON s.space_id = p.space_id WHERE s.space_key = 'WC' AND p.permission = 'view'", String.class))
                .containsExactly("works-council");
    }

    @Test
    public void readersViewAndDoNoMore() {
        assertThat(spaces("view", "readers")).contains("FS", "PD", "QM").doesNotContain("WC");
        assertThat(spaces("edit", "readers")).isEmpty();
        assertThat(spaces("comment", "readers")).isEmpty();
    }

    @Test
    public void mayaAdministersHerSpacesAndNotAll() {
        assertThat(spaces("administer", key("maya"))).contains("FS", "PD", "QM", "SC", "PP", "TR", "BID", "HR")
                .doesNotContain("IT", "WC");
    }

    @Test
    public void oneSpaceCanBeReadWithoutLoggingIn() {
        assertThat(spaces("view", "")).containsExactly("IT");
    }

    @Test
    public void twoPagesAreRestrictedToAGroupAndOneOfThemHasAPageBelow() {
        assertThat(jdbc().queryForList("SELECT c.title FROM restriction r JOIN content c"
                + " ON c.content_id = r.content_id WHERE r.permission = 'view' ORDER BY c.title", String.class))
                .containsExactly("Salary bands", "Warranty reserve");
        assertThat(jdbc().queryForList("SELECT b.title FROM content b JOIN content a ON a.content_id = b.parent_id"
                + " WHERE a.title = 'Warranty reserve' AND b.original_id IS NULL", String.class))
                .containsExactly("Cases under discussion with customers");
    }

    @Test
    public void thePagesOfThePicturesWereChangedLastByTheirPeople() {
        assertThat(lastChange("Adoption plan")).isEqualTo("Jonas Weller, 2026-11-19");
        assertThat(lastChange("Team page")).isEqualTo("Priya Nair, 2026-11-21");
        assertThat(lastChange("Working with others")).isEqualTo("Lena Fuchs, 2026-11-20");
    }

    private static String lastChange(String title) {
        return jdbc().queryForObject("SELECT p.full_name, c.last_modified FROM content c JOIN person p"
                + " ON p.user_key = c.last_modifier WHERE c.title = ? AND c.original_id IS NULL", (row, i) ->
                row.getString(1) + ", " + Instant.ofEpochMilli(row.getLong(2)).atZone(Fernhill.ZONE)
                        .toLocalDate(), title);
    }

    private static List<String> spaces(String permission, String subject) {
        return jdbc().queryForList(SUBJECTS, String.class, permission, subject);
    }

    private static String key(String name) {
        return jdbc().queryForObject("SELECT user_key FROM person WHERE user_name = ?", String.class, name);
    }

    private static JdbcTemplate jdbc() {
        return new JdbcTemplate(database.dataSource());
    }
}
