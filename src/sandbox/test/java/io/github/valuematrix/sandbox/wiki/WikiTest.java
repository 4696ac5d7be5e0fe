package io.github.valuematrix.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.valuematrix.sandbox.confluence.SomeDatabase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

@RunWith(Parameterized.class)
public class WikiTest {

    @Parameter
    public SomeDatabase kind;

    private Database database;
    private Wiki wiki;
    private WikiWriter writer;

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return SomeDatabase.values();
    }

    @Before
    public void open() {
        database = kind.open();
        wiki = new Wiki(database);
        writer = new WikiWriter(database);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void whatIsWrittenIsRead() {
        Person person = new Person("k1", "Ann", "Ann Archer", null);
        Space space = new Space(1, "Eng", "Engineering", false, true, 2L, "k1", 5L, "Products", "What we build");
        Content page = new Content(2, ContentKind.PAGE, "Start", 3, "k1", 10L, null, 20L, null, ContentStatus.CURRENT,
                1L, null, 4L, false);
        Body body = new Body(2, BodyFormat.WIKI, "h1. \u00DCber \uD83D\uDE00\n".repeat(100_000));
        Link link = new Link(3, 2, "https", "//Example.org", "k1", null);
        writer.add(person);
        writer.add(space);
        writer.add(page);
        writer.add(body);
        writer.add(link);
        writer.add(new SpacePermission(1, Right.VIEW, Subject.ANONYMOUS));
        writer.add(new Restriction(2, Right.EDIT, Subject.group("staff")));
        writer.flush();

        assertThat(wiki.person("k1")).contains(person);
        assertThat(wiki.personByName("aNN")).contains(person);
        assertThat(wiki.spaceByKey("eNG")).contains(space);
        assertThat(wiki.spaces()).containsExactly(space);
        assertThat(wiki.pageByTitle(1, "START")).contains(page);
        assertThat(wiki.children(4)).containsExactly(page);
        assertThat(wiki.body(2)).contains(body);
        assertThat(wiki.links(2)).containsExactly(link);
        assertThat(wiki.permissions(1)).containsExactly(new SpacePermission(1, Right.VIEW, Subject.ANONYMOUS));
        assertThat(wiki.restrictions(2)).containsExactly(new Restriction(2, Right.EDIT, Subject.group("staff")));
        assertThat(wiki.latestActivity()).contains(20L);
    }

    @Test
    public void theCurrentVersionIsTheFirstAndOldOnesFollow() {
        writer.add(page(1, 7, null, ContentStatus.CURRENT));
        writer.add(page(2, 9, 1L, ContentStatus.CURRENT));
        writer.add(page(3, 5, 1L, ContentStatus.CURRENT));
        writer.flush();

        assertThat(wiki.versions(1)).extracting(Content::id).containsExactly(1L, 2L, 3L);
    }

    @Test
    public void onlyCurrentPagesAreReadPieceByPiece() {
        LongStream.rangeClosed(1, 5).forEach(id -> writer.add(page(id, 1, null, ContentStatus.CURRENT)));
        writer.add(page(6, 1, null, ContentStatus.DELETED));
        writer.add(page(7, 1, 1L, ContentStatus.CURRENT));
        writer.flush();

        assertThat(wiki.current(1, ContentKind.PAGE, 0, 2)).extracting(Content::id).containsExactly(1L, 2L);
        assertThat(wiki.current(1, ContentKind.PAGE, 2, 9)).extracting(Content::id).containsExactly(3L, 4L, 5L);
        assertThat(wiki.current(1, ContentKind.BLOGPOST, 0, 9)).isEmpty();
    }

    @Test
    public void anEditReplacesTextAndLinks() {
        writer.add(page(1, 1, null, ContentStatus.CURRENT));
        writer.add(new Body(1, BodyFormat.STORAGE, "old"));
        writer.add(new Link(2, 1, "", "Old", null, null));

        writer.update(page(1, 2, null, ContentStatus.DELETED));
        writer.replace(new Body(1, BodyFormat.STORAGE, "new"));
        writer.replaceLinks(1, List.of(new Link(3, 1, "", "New", null, null)));
        writer.flush();

        assertThat(wiki.content(1)).contains(page(1, 2, null, ContentStatus.DELETED));
        assertThat(wiki.body(1).orElseThrow().text()).isEqualTo("new");
        assertThat(wiki.links(1)).extracting(Link::destinationTitle).containsExactly("New");
    }

    @Test
    public void noTwoSpacesShareAKeyInAnyCase() {
        writer.add(new Space(1, "ENG", "One", false, false, null, null, null, null, ""));
        writer.add(new Space(2, "eng", "Two", false, false, null, null, null, null, ""));

        assertThatThrownBy(writer::flush).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    public void aFailedTransactionLeavesNothing() {
        TransactionTemplate transaction = new TransactionTemplate(database.transactionManager());

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            writer.add(page(1, 1, null, ContentStatus.CURRENT));
            writer.flush();
            assertThat(wiki.content(1)).isPresent();
            throw new IllegalArgumentException("stop");
        })).hasMessage("stop");

        assertThat(wiki.content(1)).isEmpty();
    }

    @Test
    public void idsAreNewEvenAfterAFailedTransaction() {
        Set<Long> ids = LongStream.range(0, 250).map(any -> writer.newId()).boxed().collect(Collectors.toSet());
        long first = database.newIds(1000);
        long next = database.newIds(1);

        assertThat(ids).hasSize(250).allSatisfy(id -> assertThat(id).isLessThan(first));
        assertThat(next).isGreaterThanOrEqualTo(first + 1000);
    }

    @Test
    public void settingsAreKeptAndChanged() {
        assertThat(wiki.setting("site.zone")).isEmpty();

        wiki.setSetting("site.zone", "UTC");
        wiki.setSetting("site.zone", "Europe/Berlin");

        assertThat(wiki.setting("site.zone")).contains("Europe/Berlin");
    }

    @Test
    public void sandboxPeopleJoinOnceAndWhoHasTheNameIsThatPerson() {
        writer.add(new Person("402881", "Maya", "Maya of the export", null));
        writer.flush();

        new SandboxPeople(wiki, writer).join();
        new SandboxPeople(wiki, writer).join();
        new SandboxPeople(wiki, writer).grant(1);
        writer.flush();

        assertThat(wiki.people()).extracting(person -> person.name().toLowerCase())
                .containsExactlyInAnyOrderElementsOf(SandboxPeople.names());
        assertThat(wiki.groupsOf("402881")).containsExactly(SandboxPeople.USERS);
        assertThat(wiki.groupsOf(Person.keyOf("admin"))).containsExactly(SandboxPeople.ADMINISTRATORS, SandboxPeople.USERS);
        assertThat(wiki.permissions(1)).contains(new SpacePermission(1, Right.ADMINISTER, Subject.user("402881")));
    }

    private static Content page(long id, int version, Long original, ContentStatus status) {
        return new Content(id, ContentKind.PAGE, "Page " + id, version, null, 1L, null, 1L, original, status,
                original == null ? 1L : null, null, null, false);
    }
}
