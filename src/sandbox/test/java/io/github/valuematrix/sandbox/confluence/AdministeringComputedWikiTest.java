package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.scale.Founding;
import io.github.valuematrix.sandbox.scale.Scale;
import io.github.valuematrix.sandbox.scale.ScaleWiki;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What administrators do to a wiki that is computed: it stays done, and all else stays as it was computed. */
@RunWith(Parameterized.class)
public class AdministeringComputedWikiTest {

    @Parameter
    public SomeDatabase kind;

    private ScaleWiki computed;
    private Database database;
    private Wiki wiki;
    private Confluence confluence;
    private Administering admin;
    private Space space;
    private Space other;

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return SomeDatabase.values();
    }

    @Before
    public void open() {
        Database empty = kind.open();
        computed = new ScaleWiki(Scale.of("pages=600,spaces=6,users=30"), LocalDate.of(2026, 3, 4), ZoneOffset.UTC);
        new Founding(computed).write(empty);
        database = empty.with(computed);
        wiki = new Wiki(database);
        confluence = new Confluence(database, wiki, new SiteSettings("http://localhost:1990/confluence",
                ZoneOffset.UTC, Locale.UK, Duration.ZERO, false));
        admin = confluence.administering();
        space = computed.spaces().get(0);
        other = computed.spaces().get(1);
    }

    @After
    public void close() {
        confluence.close();
        database.close();
    }

    @Test
    public void whatIsPurgedDoesNotComeBack() {
        Content page = page(one -> one.version() > 1 && !computed.comments(one.id()).isEmpty()
                && computed.children(one.id()).count() == 0);
        List<Long> before = ids(space);
        does(() -> confluence.authoring().trash(page.id()));
        does(() -> admin.trash().purge(page.id()));

        assertThat(wiki.content(page.id())).isEmpty();
        assertThat(ids(space)).hasSize(before.size() - 1).doesNotContain(page.id());
        assertThat(computed.comments(page.id())).allSatisfy(one -> assertThat(wiki.content(one.id())).isEmpty());
        assertThat(stored()).isZero();
    }

    @Test
    public void anEmptiedTrashTakesOnlyWhatLiesInIt() {
        Content page = page(one -> true);
        Content kept = page(one -> one.id() != page.id());
        does(() -> confluence.authoring().trash(page.id()));
        does(() -> confluence.authoring().updatePage(kept.id(), kept.version(), kept.title(), "<p>New</p>"));
        does(() -> admin.trash().emptyTrash(space.key()));

        assertThat(wiki.content(page.id())).isEmpty();
        assertThat(wiki.body(kept.id()).orElseThrow().text()).isEqualTo("<p>New</p>");
    }

    @Test
    public void aRemovedVersionStaysRemovedAndTheOthersStay() {
        Content page = page(one -> one.version() > 2);
        List<Content> before = computed.versions(page.id());
        does(() -> admin.trash().removeVersion(page.id(), page.version() - 1));

        assertThat(wiki.versions(page.id())).hasSize(before.size() - 1).startsWith(before.get(0))
                .endsWith(before.subList(2, before.size()).toArray(Content[]::new));
        assertThat(wiki.content(before.get(1).id())).isEmpty();
        assertThat(wiki.body(page.id())).isEqualTo(computed.body(page.id()));
    }

    @Test
    public void aSpaceIsRenamedAndArchivedWithItsPagesInPlace() {
        List<Long> before = ids(space);
        does(() -> admin.spaces().rename(space.key(), "Other name"));
        does(() -> admin.spaces().archive(space.key()));

        assertThat(wiki.space(space.id()).orElseThrow()).matches(Space::archived)
                .matches(one -> one.name().equals("Other name"));
        assertThat(ids(space)).isEqualTo(before);
    }

    @Test
    public void aRemovedSpaceTakesItsPagesAlongButNotThoseMovedOutBefore() {
        Content moved = page(one -> computed.children(one.id()).count() == 0
                && wiki.pageByTitle(other.id(), one.title()).isEmpty());
        Content edited = page(one -> one.id() != moved.id());
        does(() -> confluence.authoring().move(moved.id(), other.key(), other.homePage()));
        does(() -> confluence.authoring().updatePage(edited.id(), edited.version(), edited.title(), "<p>New</p>"));
        does(() -> admin.spaces().remove(space.key()));

        assertThat(wiki.space(space.id())).isEmpty();
        assertThat(ids(space)).isEmpty();
        assertThat(wiki.content(edited.id())).isEmpty();
        assertThat(wiki.content(space.homePage())).isEmpty();
        assertThat(ids(other)).contains(moved.id()).containsAll(computed.ids(other.id(), ContentKind.PAGE, 0).boxed()
                .toList());
        assertThat(wiki.versions(moved.id())).hasSize(computed.versions(moved.id()).size());
        assertThat(wiki.comments(moved.id())).hasSameSizeAs(computed.comments(moved.id()));
    }

    @Test
    public void aRemovedSpaceTakesPagesAlongThatWereMovedIntoIt() {
        Content moved = page(one -> computed.children(one.id()).count() == 0
                && wiki.pageByTitle(other.id(), one.title()).isEmpty());
        does(() -> confluence.authoring().move(moved.id(), other.key(), other.homePage()));
        does(() -> admin.spaces().remove(other.key()));

        assertThat(wiki.content(moved.id())).isEmpty();
        assertThat(ids(space)).isNotEmpty().doesNotContain(moved.id());
    }

    @Test
    public void peopleAreRenamedAndRemovedWithoutAWordOfWhatTheyWrote() {
        Person somebody = computed.staff().get(3);
        Person leaver = computed.staff().get(4);
        does(() -> admin.people().rename(somebody.key(), "new.name"));
        does(() -> admin.people().remove(leaver.key()));

        assertThat(wiki.person(somebody.key()).orElseThrow().name()).isEqualTo("new.name");
        assertThat(wiki.personByName("new.name")).isEqualTo(wiki.person(somebody.key()));
        assertThat(wiki.person(leaver.key()).orElseThrow().isRemoved()).isTrue();
        assertThat(wiki.groupsOf(leaver.key())).isEmpty();
        assertThat(stored()).isZero();
    }

    private Content page(Predicate<Content> condition) {
        return ids(space).stream().filter(id -> !id.equals(space.homePage())).map(computed::content)
                .filter(one -> computed.restrictions(one.id()).isEmpty()).filter(condition).findFirst().orElseThrow();
    }

    private List<Long> ids(Space of) {
        return wiki.current(of.id(), ContentKind.PAGE, 0, 10_000).stream().map(Content::id).toList();
    }

    private int stored() {
        return database.jdbc().queryForObject("SELECT COUNT(*) FROM content", Integer.class);
    }

    private void does(Runnable work) {
        try {
            confluence.request(wiki.personByName("admin").orElseThrow(), () -> {
                work.run();
                return null;
            });
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
