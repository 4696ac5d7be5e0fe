package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.search.v2.SearchIndex;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.search.v2.query.ContentTypeQuery;
import io.github.valuematrix.sandbox.scale.Founding;
import io.github.valuematrix.sandbox.scale.Scale;
import io.github.valuematrix.sandbox.scale.ScaleWiki;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentLists;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Link;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What people do in a wiki that is computed: it is stored, and all else stays as it was computed. */
@RunWith(Parameterized.class)
public class ComputedWikiTest {

    @Parameter
    public SomeDatabase kind;

    private ScaleWiki computed;
    private Database database;
    private Wiki wiki;
    private Confluence confluence;
    private Person ines;
    private Space space;

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
        confluence = node();
        ines = wiki.personByName("ines").orElseThrow();
        space = computed.spaces().get(0);
    }

    @After
    public void close() {
        confluence.close();
        database.close();
    }

    @Test
    public void readingStoresNothing() {
        as(ines, () -> {
            assertThat(ids(space)).isNotEmpty().allSatisfy(id -> {
                Session.current().content(id).getBodyAsString();
                assertThat(wiki.comments(id)).isEqualTo(computed.comments(id));
            });
            return null;
        });

        assertThat(stored()).isZero();
    }

    @Test
    public void anEditIsAVersionAboveTheComputedOnes() {
        Content page = page(one -> one.version() > 2 && computed.links(one.id()).size() > 1);
        List<Content> before = computed.versions(page.id());

        as(ines, () -> authoring().updatePage(page.id(), page.version(), page.title(), "<p>New</p>"));

        Content after = wiki.content(page.id()).orElseThrow();
        assertThat(after.version()).isEqualTo(page.version() + 1);
        assertThat(after.lastModifier()).isEqualTo(ines.key());
        assertThat(wiki.body(page.id()).orElseThrow().text()).isEqualTo("<p>New</p>");
        assertThat(wiki.links(page.id())).isEmpty();
        assertThat(wiki.versions(page.id())).hasSize(before.size() + 1)
                .endsWith(before.subList(1, before.size()).toArray(Content[]::new));
        assertThat(before.subList(1, before.size()))
                .allSatisfy(old -> assertThat(wiki.body(old.id())).isEqualTo(computed.body(old.id())));
        assertThat(wiki.comments(page.id())).isEqualTo(computed.comments(page.id()));
        assertThat(wiki.restrictions(page.id())).isEqualTo(computed.restrictions(page.id()));
    }

    @Test
    public void anEditTouchesNoOtherPage() {
        Content page = page(one -> true);

        as(ines, () -> authoring().updatePage(page.id(), page.version(), page.title(), "<p>New</p>"));

        assertThat(ids(space)).filteredOn(id -> id != page.id())
                .allSatisfy(id -> assertThat(wiki.content(id)).contains(computed.content(id)));
        assertThat(stored()).isEqualTo(1 + computed.versions(page.id()).size() + computed.comments(page.id()).stream()
                .mapToInt(comment -> computed.versions(comment.id()).size()).sum());
    }

    @Test
    public void commentsAndAnswersJoinTheComputedOnes() {
        Content page = page(one -> computed.comments(one.id()).size() > 2);
        List<Content> before = computed.comments(page.id());

        long comment = as(ines, () -> authoring().comment(page.id(), "<p>Hello</p>"));
        long reply = as(ines, () -> authoring().reply(before.get(0).id(), "<p>Yes</p>"));

        assertThat(wiki.comments(page.id())).startsWith(before.toArray(Content[]::new)).extracting(Content::id)
                .endsWith(comment, reply);
        assertThat(wiki.children(before.get(0).id())).extracting(Content::id).contains(reply)
                .containsAll(computed.children(before.get(0).id()).boxed().toList());
    }

    @Test
    public void aRemovedCommentIsGoneAndItsAnswersStay() {
        Content answer = ids(space).stream().flatMap(id -> computed.comments(id).stream())
                .filter(one -> one.parentId() != null).findFirst().orElseThrow();
        Person admin = wiki.personByName("admin").orElseThrow();

        as(admin, () -> {
            authoring().removeComment(answer.parentId());
            return null;
        });

        assertThat(wiki.comments(answer.containerId())).extracting(Content::id).doesNotContain(answer.parentId())
                .contains(answer.id()).hasSize(computed.comments(answer.containerId()).size() - 1);
    }

    @Test
    public void whatIsTrashedComesBackOnlyWhenRestored() {
        Content page = page(one -> computed.children(one.id()).count() > 2);
        List<Long> children = computed.children(page.id()).boxed().toList();
        List<Long> all = ids(space);

        run(() -> authoring().trash(page.id()));

        assertThat(ids(space)).hasSize(all.size() - 1).doesNotContain(page.id());
        assertThat(wiki.pageByTitle(space.id(), page.title())).isEmpty();
        assertThat(wiki.children(page.parentId())).extracting(Content::id).containsAll(children)
                .doesNotContain(page.id());

        run(() -> authoring().restore(page.id()), "maya");

        assertThat(ids(space)).isEqualTo(all);
        assertThat(wiki.comments(page.id())).isEqualTo(computed.comments(page.id()));
        assertThat(wiki.pageByTitle(space.id(), page.title())).isPresent();
    }

    @Test
    public void linksFollowAPageThatGetsAnotherTitle() {
        Content page = page(one -> referring(one).count() > 1);
        List<Long> before = referring(page).filter(id -> id != page.id()).boxed().toList();

        as(ines, () -> authoring().updatePage(page.id(), page.version(), "Another title", "<p>New</p>"));

        assertThat(before).isNotEmpty().allSatisfy(id -> {
            assertThat(wiki.links(id)).extracting(Link::destinationTitle).contains("Another title")
                    .doesNotContain(page.title());
            assertThat(wiki.body(id).orElseThrow().text()).contains("Another title");
        });
        assertThat(wiki.referring(space.key(), page.title())).isEmpty();
        assertThat(wiki.referring(space.key(), "another TITLE")).containsExactlyInAnyOrderElementsOf(before);
        assertThat(wiki.pageByTitle(space.id(), page.title())).isEmpty();
    }

    @Test
    public void aPageMovesWithWhatIsBelowItAndLinksFollow() {
        Space target = computed.spaces().get(1);
        Content page = page(one -> computed.children(one.id()).count() == 0 && referring(one).count() > 0
                && wiki.pageByTitle(target.id(), one.title()).isEmpty());
        List<Long> before = referring(page).filter(id -> id != page.id()).boxed().toList();

        run(() -> authoring().move(page.id(), target.key(), target.homePage()));

        assertThat(ids(space)).doesNotContain(page.id());
        assertThat(ids(target)).contains(page.id()).isSorted();
        assertThat(wiki.content(page.id()).orElseThrow().spaceId()).isEqualTo(target.id());
        assertThat(wiki.children(target.homePage())).extracting(Content::id).contains(page.id());
        assertThat(wiki.referring(target.key(), page.title())).containsAll(before);
    }

    @Test
    public void piecesOfASpaceHoldEachPageOnceAndInOrder() {
        Content page = page(one -> one.version() > 1);
        long created = as(ines, () -> authoring().createPage(space.key(), space.homePage(), "Fresh", "<p>New</p>"));
        as(ines, () -> authoring().updatePage(page.id(), page.version(), page.title(), "<p>New</p>"));
        List<Long> pieces = new ArrayList<>();
        long last = 0;
        List<Content> piece = wiki.current(space.id(), ContentKind.PAGE, last, 7);
        while (!piece.isEmpty()) {
            piece.forEach(one -> pieces.add(one.id()));
            last = piece.get(piece.size() - 1).id();
            piece = wiki.current(space.id(), ContentKind.PAGE, last, 7);
        }

        assertThat(pieces).isSorted().doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
                LongStream.concat(LongStream.of(created), computed.ids(space.id(), ContentKind.PAGE, 0)).boxed()
                        .toList());
    }

    @Test
    public void whatFailsLeavesThePageAsItWasComputed() {
        Content page = page(one -> true);

        assertThatThrownBy(() -> as(ines, () -> {
            authoring().updatePage(page.id(), page.version(), page.title(), "<p>New</p>");
            throw new IllegalStateException("The listener of some app fails");
        })).hasMessageContaining("some app");

        assertThat(stored()).isZero();
        assertThat(wiki.content(page.id())).contains(computed.content(page.id()));
    }

    @Test
    public void whoEditsAPageThatAnotherNodeHasJustCopiedIsToldOfTheOtherEdit() {
        Content page = page(one -> true);
        Confluence other = node();

        assertThatThrownBy(() -> as(ines, () -> {
            Content read = wiki.content(page.id()).orElseThrow();
            CompletableFuture.runAsync(() -> request(other, ines, () -> other.authoring()
                    .updatePage(page.id(), page.version(), page.title(), "<p>The other</p>"))).get();
            return authoring().updatePage(page.id(), read.version(), read.title(), "<p>New</p>");
        })).isInstanceOf(RefusedException.class).hasMessageContaining("meanwhile");

        assertThat(wiki.body(page.id()).orElseThrow().text()).isEqualTo("<p>The other</p>");
        other.close();
    }

    @Test
    public void theIndexHasAllPagesAndBlogPosts() {
        List<String> handles = new ArrayList<>();
        confluence.service(SearchManager.class).scan(EnumSet.of(SearchIndex.CONTENT),
                new ContentTypeQuery(List.of(ContentTypeEnum.PAGE, ContentTypeEnum.BLOG)), Set.of("handle"),
                found -> handles.add(found.get("handle")[0]));

        assertThat(handles).hasSize(666).doesNotHaveDuplicates();
    }

    @Test
    public void listsHoldWhatIsComputedAndWhatIsStored() {
        long created = as(ines, () -> authoring().createPage(space.key(), space.homePage(), "A fresh page", "<p>x</p>"));
        long post = as(ines, () -> authoring().createBlogPost(space.key(), "Fresh news", "<p>x</p>"));
        ContentLists lists = new ContentLists(database);

        assertThat(lists.recent(20)).hasSize(20).extracting(Content::id).startsWith(post, created);
        assertThat(lists.recent(20)).isSortedAccordingTo(Comparator.comparing(Content::lastModified).reversed());
        assertThat(lists.pages(space.id(), 500)).extracting(Content::id).startsWith(created)
                .containsAll(computed.ids(space.id(), ContentKind.PAGE, 0).boxed().toList());
        assertThat(lists.blogPosts(space.id(), 3)).hasSize(3).extracting(Content::id).startsWith(post);
        assertThat(lists.pagesAtTheTop(space.id(), 10)).extracting(Content::id).containsExactly(space.homePage());
    }

    @Test
    public void ofAPersonWhoIsTakenOverTheDatabaseTells() {
        Person somebody = computed.staff().get(3);
        database.computed().takeOver(somebody);

        database.jdbc().update("UPDATE person SET full_name = 'New Name' WHERE user_key = ?", somebody.key());

        assertThat(wiki.person(somebody.key()).orElseThrow().fullName()).isEqualTo("New Name");
    }

    @Test
    public void ofASpaceThatIsGivenUpNothingIsThere() {
        database.computed().giveUpSpace(space.id());

        assertThat(ids(space)).isEmpty();
        assertThat(wiki.content(space.homePage())).isEmpty();
        assertThat(ids(computed.spaces().get(1))).isNotEmpty();
    }

    @Test
    public void whatIsPurgedDoesNotComeBack() {
        Content page = page(one -> true);
        database.computed().takeOver(page.id());

        database.jdbc().update("DELETE FROM content WHERE content_id = ?", page.id());

        assertThat(wiki.content(page.id())).isEmpty();
        assertThat(ids(space)).doesNotContain(page.id());
    }

    @Test
    public void thoseWhomOneCanLogInAsHaveTheirRights() {
        Person maya = wiki.personByName("maya").orElseThrow();
        Person rita = wiki.personByName("rita").orElseThrow();

        assertThat(wiki.people()).hasSize(30);
        assertThat(confluence.rights().administers(maya, space)).isTrue();
        assertThat(confluence.rights().canEdit(ines, space.homePage())).isTrue();
        assertThat(confluence.rights().canEdit(rita, space.homePage())).isFalse();
        assertThat(confluence.rights().canView(rita, space.homePage())).isTrue();
    }

    private Confluence node() {
        return new Confluence(database, wiki, new SiteSettings("http://localhost:1990/confluence", ZoneOffset.UTC,
                Locale.UK, Duration.ZERO, false));
    }

    private Content page(Predicate<Content> condition) {
        return ids(space).stream().filter(id -> !id.equals(space.homePage())).map(computed::content)
                .filter(one -> computed.restrictions(one.id()).isEmpty()).filter(condition).findFirst().orElseThrow();
    }

    private LongStream referring(Content page) {
        return computed.referring(space.key(), page.title());
    }

    private List<Long> ids(Space of) {
        return wiki.current(of.id(), ContentKind.PAGE, 0, 10_000).stream().map(Content::id).toList();
    }

    private int stored() {
        return database.jdbc().queryForObject("SELECT COUNT(*) FROM content", Integer.class);
    }

    private Authoring authoring() {
        return confluence.authoring();
    }

    private void run(Runnable work) {
        run(work, "ines");
    }

    private void run(Runnable work, String name) {
        as(wiki.personByName(name).orElseThrow(), () -> {
            work.run();
            return null;
        });
    }

    private <T> T as(Person person, Callable<T> work) {
        return request(confluence, person, work);
    }

    private static <T> T request(Confluence node, Person person, Callable<T> work) {
        try {
            return node.request(person, work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
