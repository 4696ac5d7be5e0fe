package io.github.valuematrix.sandbox.confluence;

import static io.github.valuematrix.sandbox.confluence.Site.ADMIN;
import static io.github.valuematrix.sandbox.confluence.Site.EDITH;
import static io.github.valuematrix.sandbox.confluence.Site.RITA;
import static io.github.valuematrix.sandbox.confluence.Site.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.event.events.user.UserEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import io.github.valuematrix.sandbox.confluence.RefusedException.Reason;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Right;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** What administrators remove, archive and rename, and which events tell of it. */
public class AdministeringTest extends OnEachDatabase {
    private static final List<String> TABLES = List.of("content", "body", "link", "restriction");

    private final Listener listener = new Listener();
    private Purging trash;
    private SpaceAdministration spaces;
    private PeopleAdministration people;

    @Before
    public void listen() {
        trash = site.confluence.administering().trash();
        spaces = site.confluence.administering().spaces();
        people = site.confluence.administering().people();
    }

    @Test
    public void whatIsPurgedFromTheTrashLeavesNothingBehind() {
        long page = richPage();
        does(SAM, () -> site.authoring().trash(page));
        nowListening();
        does(SAM, () -> trash.purge(page));

        assertThat(listener.told).containsExactly("PageRemoveEvent " + page);
        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).as(table).isZero());
    }

    @Test
    public void onlyTrashIsPurgedAndOnlyByThoseWhoAdministerTheSpace() {
        long page = create("Plan");
        refuses(Reason.NOT_FOUND, SAM, () -> trash.purge(page));
        does(EDITH, () -> site.authoring().trash(page));

        refuses(Reason.NOT_FOUND, EDITH, () -> trash.purge(page));
        refuses(Reason.NOT_PERMITTED, EDITH, () -> trash.emptyTrash("DOC"));
    }

    @Test
    public void anEmptiedTrashIsToldOfAsAWhole() {
        long kept = create("Kept");
        long post = site.as(EDITH, () -> site.authoring().createBlogPost("DOC", "News", "<p>New</p>"));
        long page = richPage();
        does(SAM, () -> site.authoring().trash(page));
        does(SAM, () -> site.authoring().trash(post));
        nowListening();
        does(SAM, () -> trash.emptyTrash("DOC"));

        assertThat(listener.told).containsExactly("SpaceTrashEmptyEvent " + Site.DOC);
        assertThat(rows("content")).isEqualTo(1);
        assertThat(site.wiki.content(kept)).isPresent();
    }

    @Test
    public void aRemovedVersionLeavesAGapAndIsToldToNobody() {
        long page = create("Plan");
        does(EDITH, () -> site.authoring().updatePage(page, 1, "Plan", "<p>Two</p>"));
        does(EDITH, () -> site.authoring().updatePage(page, 2, "Plan", "<p>Three</p>"));
        nowListening();
        does(SAM, () -> trash.removeVersion(page, 2));

        assertThat(listener.told).isEmpty();
        assertThat(site.as(RITA, () -> site.pages().getVersionHistorySummaries(site.read(page))))
                .extracting(VersionHistorySummary::getVersion).containsExactly(3, 1);
        assertThat(rows("body")).isEqualTo(2);
        refuses(Reason.NOT_FOUND, SAM, () -> trash.removeVersion(page, 2));
    }

    @Test
    public void theCurrentVersionStaysAndOthersAskAnAdministrator() {
        long page = create("Plan");
        does(EDITH, () -> site.authoring().updatePage(page, 1, "Plan", "<p>Two</p>"));

        refuses(Reason.INVALID, SAM, () -> trash.removeVersion(page, 2));
        refuses(Reason.NOT_PERMITTED, EDITH, () -> trash.removeVersion(page, 1));
    }

    @Test
    public void aBlogPostMovesToAnotherSpaceButBelowNoPage() {
        long post = site.as(EDITH, () -> site.authoring().createBlogPost("DOC", "News", "<p>New</p>"));
        long parent = create("Plan");
        nowListening();
        does(ADMIN, () -> site.authoring().move(post, "SEC", null));

        assertThat(listener.told).containsExactly("BlogPostMovedEvent " + post);
        assertThat(site.wiki.content(post).map(Content::spaceId)).contains(Site.SEC);
        refuses(Reason.INVALID, ADMIN, () -> site.authoring().move(post, "DOC", parent));
    }

    @Test
    public void aNewSpaceBelongsToItsMaker() {
        nowListening();
        long space = site.as(ADMIN, () -> spaces.create("NEW", "New ideas"));

        assertThat(listener.told).containsExactly("SpaceCreateEvent " + space);
        assertThat(site.wiki.spaceByKey("new").orElseThrow().creator()).isEqualTo(ADMIN.key());
        refuses(Reason.TITLE_TAKEN, ADMIN, () -> spaces.create("new", "Again"));
        refuses(Reason.INVALID, ADMIN, () -> spaces.create("N W", "Blank"));
        refuses(Reason.NOT_PERMITTED, SAM, () -> spaces.create("SAM", "Sam's"));
    }

    @Test
    public void aSpaceIsRenamedArchivedAndTakenBack() {
        nowListening();
        does(SAM, () -> spaces.rename("DOC", " Papers "));
        does(SAM, () -> spaces.archive("DOC"));
        assertThat(site.wiki.space(Site.DOC).orElseThrow().archived()).isTrue();
        refuses(Reason.INVALID, SAM, () -> spaces.archive("DOC"));
        does(SAM, () -> spaces.takeOutOfArchive("DOC"));

        assertThat(listener.told).containsExactly("SpaceUpdateEvent " + Site.DOC,
                "SpaceArchivedEvent " + Site.DOC, "SpaceUnArchivedEvent " + Site.DOC);
        assertThat(listener.names).containsExactly("Papers", "Papers", "Papers");
        assertThat(site.wiki.space(Site.DOC).orElseThrow().archived()).isFalse();
    }

    @Test
    public void aRemovedSpaceTakesAllItsContentAlongAndTellsOfTheSpaceAlone() {
        long page = richPage();
        long trashed = create("Old");
        does(EDITH, () -> site.authoring().trash(trashed));
        does(EDITH, () -> site.authoring().createPage("DOC", page, "Below", ""));
        nowListening();
        does(SAM, () -> spaces.remove("DOC"));

        assertThat(listener.told).containsExactly("SpaceRemoveEvent " + Site.DOC);
        assertThat(site.wiki.space(Site.DOC)).isEmpty();
        assertThat(site.wiki.permissions(Site.DOC)).isEmpty();
        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).as(table).isZero());
    }

    @Test
    public void spacesAreChangedByTheirAdministratorsOnly() {
        refuses(Reason.NOT_PERMITTED, EDITH, () -> spaces.rename("DOC", "Mine"));
        refuses(Reason.NOT_PERMITTED, RITA, () -> spaces.archive("DOC"));
        refuses(Reason.NOT_FOUND, SAM, () -> spaces.remove("SEC"));
    }

    @Test
    public void aRenamedPersonKeepsTheKeyAndNoAppHearsOfIt() {
        long page = create("Plan");
        nowListening();
        does(ADMIN, () -> people.rename(EDITH.key(), "edith.new"));

        assertThat(listener.told).isEmpty();
        ConfluenceUser creator = site.as(RITA, () -> site.read(page).getCreator());
        assertThat(creator.getKey().getStringValue()).isEqualTo(EDITH.key());
        assertThat(site.wiki.personByName("Edith.New").map(Person::key)).contains(EDITH.key());
        refuses(Reason.TITLE_TAKEN, ADMIN, () -> people.rename(EDITH.key(), "SAM"));
        refuses(Reason.INVALID, ADMIN, () -> people.rename(EDITH.key(), "two words"));
    }

    @Test
    public void whatARemovedPersonWroteStaysUnderTheSameKeyAndAnAlias() {
        long page = create("Plan");
        nowListening();
        does(ADMIN, () -> people.remove(EDITH.key()));

        assertThat(listener.told).containsExactly("UserRemoveEvent " + EDITH.key());
        Person left = site.wiki.person(EDITH.key()).orElseThrow();
        assertThat(left.name()).isEqualTo(EDITH.key());
        assertThat(left.fullName()).startsWith("user-");
        assertThat(site.wiki.groupsOf(EDITH.key())).isEmpty();
        assertThat(site.as(RITA, () -> site.read(page).getCreator().getKey().getStringValue())).isEqualTo(EDITH.key());
        refuses(Reason.NOT_FOUND, ADMIN, () -> people.remove(EDITH.key()));
    }

    @Test
    public void peopleAreChangedByAdministratorsOfTheSiteAndNobodyRemovesThemselves() {
        refuses(Reason.NOT_PERMITTED, SAM, () -> people.remove(EDITH.key()));
        refuses(Reason.NOT_PERMITTED, SAM, () -> people.rename(EDITH.key(), "eve"));
        refuses(Reason.INVALID, ADMIN, () -> people.remove(ADMIN.key()));
    }

    @Test
    public void whatHappensSilentlyIsToldToNobody() {
        nowListening();
        site.confluence.events().silently(() -> create("Hidden"));
        long page = create("Told");

        assertThat(listener.told).containsExactly("PageCreateEvent " + page);
    }

    @Test
    public void readOnlyModeRefusesAdministratorsToo() {
        try (Confluence readOnly = site.inReadOnlyMode()) {
            Administering refused = readOnly.administering();
            List<Runnable> all = List.of(() -> refused.trash().purge(1), () -> refused.trash().emptyTrash("DOC"),
                    () -> refused.trash().removeVersion(1, 1), () -> refused.spaces().create("X", "X"),
                    () -> refused.spaces().rename("DOC", "X"), () -> refused.spaces().archive("DOC"),
                    () -> refused.spaces().takeOutOfArchive("DOC"), () -> refused.spaces().remove("DOC"),
                    () -> refused.people().rename(EDITH.key(), "x"), () -> refused.people().remove(EDITH.key()));

            assertThat(all).allSatisfy(work -> assertThatThrownBy(() -> readOnly.request(ADMIN, () -> {
                work.run();
                return null;
            })).hasMessageContaining("read-only"));
        }
    }

    /** With an old version, an edited comment and its answer, a link and a restriction. */
    private long richPage() {
        long page = create("Rich");
        does(EDITH, () -> site.authoring().updatePage(page, 1, "Rich", "<a href=\"https://example.org\">x</a>"));
        long comment = site.as(EDITH, () -> site.authoring().comment(page, "<p>Why?</p>"));
        does(EDITH, () -> site.authoring().reply(comment, "<p>Because.</p>"));
        does(EDITH, () -> site.authoring().updateComment(comment, "<p>Why not?</p>"));
        site.restrict(page, Right.EDIT, SAM);
        return page;
    }

    private long create(String title) {
        return site.as(EDITH, () -> site.authoring().createPage("DOC", null, title, "<p>One</p>"));
    }

    private void nowListening() {
        site.confluence.events().register(listener);
    }

    private int rows(String table) {
        return site.database.jdbc().queryForObject("SELECT count(*) FROM " + table, Integer.class);
    }

    private void does(Person person, Runnable work) {
        site.as(person, () -> {
            work.run();
            return null;
        });
    }

    private void refuses(Reason reason, Person person, Runnable work) {
        assertThatThrownBy(() -> does(person, work)).isInstanceOfSatisfying(RefusedException.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** Writes down what it is told, with the id or the key of what it is about. */
    public static final class Listener {
        private final List<String> told = new ArrayList<>();
        private final List<String> names = new ArrayList<>();

        @EventListener
        public void happened(ContentEvent event) {
            told.add(event.getClass().getSimpleName() + " " + event.getContent().getId());
        }

        @EventListener
        public void happened(SpaceEvent event) {
            told.add(event.getClass().getSimpleName() + " " + event.getSpace().getId());
            names.add(event.getSpace().getName());
        }

        @EventListener
        public void happened(UserEvent event) {
            told.add(event.getClass().getSimpleName() + " "
                    + ((ConfluenceUser) event.getUser()).getKey().getStringValue());
        }
    }
}
