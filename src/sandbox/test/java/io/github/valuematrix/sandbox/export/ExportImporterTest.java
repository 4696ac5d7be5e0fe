package io.github.valuematrix.sandbox.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Link;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Restriction;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.SandboxPeople;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.SpacePermission;
import io.github.valuematrix.sandbox.wiki.Subject;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.Test;

public class ExportImporterTest {

    @Test
    public void oldVersionsNameTheCurrentOneAndNoSpace() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("doubled-and-missing-versions")) {
            Content page = imported.page("VER", "Doubled and gapped");

            List<Content> versions = imported.wiki.versions(page.id());

            assertThat(versions).extracting(Content::version).containsExactly(7, 5, 3, 3, 1);
            assertThat(versions.subList(1, 5)).allSatisfy(old -> {
                assertThat(old.originalId()).isEqualTo(page.id());
                assertThat(old.spaceId()).isNull();
                assertThat(old.status()).isEqualTo(ContentStatus.CURRENT);
            });
            assertThat(imported.nameOf(versions.get(2).lastModifier())).isEqualTo("bob");
            assertThat(imported.nameOf(versions.get(2).creator())).isEqualTo("ann");
        }
    }

    @Test
    public void timesAreThoseOfTheSitesZone() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("arbitrary-order")) {
            assertThat(imported.page("ORD", "First page").lastModified())
                    .isEqualTo(Instant.parse("2024-01-11T09:00:00Z").toEpochMilli());
            assertThat(imported.wiki.latestActivity())
                    .contains(Instant.parse("2024-02-01T10:00:00Z").toEpochMilli());
        }
    }

    @Test
    public void impossibleDatesAreUnknown() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("undated-and-impossible-dates")) {
            assertThat(imported.page("DAT", "Undated").created()).isNull();
            assertThat(imported.page("DAT", "Impossible").lastModified()).isNull();
            assertThat(imported.page("DAT", "Without seconds").created())
                    .isEqualTo(Instant.parse("2024-03-31T23:59:00Z").toEpochMilli());
        }
    }

    @Test
    public void repliesStayRepliesWhenWhatTheyAnswerIsGone() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("comments-on-anything")) {
            List<Content> replies = imported.wiki.comments(imported.page("ANY", "Page").id()).stream()
                    .filter(comment -> comment.parentId() != null).toList();

            assertThat(replies).hasSize(2).allSatisfy(reply -> assertThat(
                    imported.wiki.content(reply.parentId()).orElseThrow().status()).isEqualTo(ContentStatus.DELETED));
        }
    }

    @Test
    public void commentsAreInlineIfTheySayItOrAPropertySaysItOrTheyAnswerSuch() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("inline-comments")) {
            assertThat(imported.wiki.comments(imported.page("INL", "Page").id())).extracting(Content::inline)
                    .containsExactly(true, true, true, true, false);
        }
    }

    @Test
    public void aPersonIsOneByNameInAnyCaseElseByKey() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("people-by-name-and-key")) {
            assertThat(imported.pages("ONE")).extracting(page -> page.creator() == null ? null
                    : imported.nameOf(page.creator()))
                    .containsExactly("Ann", "Ann", "Ann", "k2", "k9", "bob", "carol", null);
            assertThat(imported.wiki.people()).extracting(Person::name)
                    .containsExactlyInAnyOrder("Ann", "k2", "k9", "bob", "carol", "admin", "maya", "ines", "rita",
                            "paul");
        }
    }

    @Test
    public void accountsGiveFullNamesAddressesAndGroups() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("wiki-markup", "comments-before-5")) {
            Person ann = imported.wiki.personByName("ANN").orElseThrow();

            assertThat(ann.fullName()).isEqualTo("Ann Archer");
            assertThat(ann.email()).isEqualTo("ann@example.com");
            assertThat(imported.wiki.groupsOf(ann.key())).containsExactly(SandboxPeople.USERS, "writers");
        }
    }

    @Test
    public void textsKeepTheirFormat() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("wiki-markup", "arbitrary-order")) {
            Body markup = imported.wiki.body(imported.page("WIK", "Home").id()).orElseThrow();
            Body storage = imported.wiki.body(imported.page("ORD", "First page").id()).orElseThrow();

            assertThat(markup.format()).isEqualTo(BodyFormat.WIKI);
            assertThat(markup.text()).isEqualTo("h1. Welcome\nSee [Rules|WIK:Rules] and [http://example.org].");
            assertThat(storage.format()).isEqualTo(BodyFormat.STORAGE);
            assertThat(storage.text()).isEqualTo("<p>A text before its page</p>");
            assertThat(imported.space("WIK").description()).isEqualTo("Written in h1. wiki markup");
            assertThat(imported.space("WIK").homePage()).isEqualTo(markup.contentId());
        }
    }

    @Test
    public void theEndOfACdataSectionWithinAnotherIsRestored() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("cdata-in-cdata")) {
            Content page = imported.page("CDA", "Ends with ]]>");

            assertThat(imported.wiki.body(page.id()).orElseThrow().text())
                    .isEqualTo("<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[if (a[0] > 1)"
                            + " { <a href=\"http://example.org\"> }]]></ac:plain-text-body></ac:structured-macro>");
        }
    }

    @Test
    public void forbiddenCharactersAreLeftOutAndOddOnesStay() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("forbidden-characters")) {
            Content source = imported.page("CTL", "Source");

            assertThat(imported.wiki.body(source.id()).orElseThrow().text()).isEqualTo(
                    "<p>Fieldseparator  and zero\u200Bwidth, line\u2028separator, \uD83D\uDE00 and </p>");
            assertThat(imported.wiki.links(source.id())).extracting(Link::destinationTitle)
                    .containsExactly(imported.page("CTL", "Target page").title());
        }
    }

    @Test
    public void linksToTheExportedSiteLeadToThePagesHere() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("links-to-the-own-site")) {
            long source = imported.page("OWN", "Source").id();
            long beside = imported.page("OWN", "Beside").id();
            long beyond = imported.page("OTH", "Beyond").id();
            long shortened = imported.page("OWN", "Shortened").id();

            assertThat(imported.wiki.links(source)).extracting(Link::destinationKey, Link::destinationTitle)
                    .containsExactly(
                            tuple("http", "//localhost:1990/confluence/pages/viewpage.action?pageId=" + beyond),
                            tuple("http", "//localhost:1990/confluence/display/OTH/Named"),
                            tuple("http", "//localhost:1990/confluence/spaces/OWN/pages/" + beside + "/Beside"),
                            tuple("https", "//wiki.example.com/confluence-old/display/OTH/Beyond"),
                            tuple("http", "//wiki.example.com/confluence/display/OTH/Beyond"),
                            tuple("http", "//localhost:1990/confluence/pages/viewpage.action?pageId=" + shortened),
                            tuple("http", "//localhost:1990/confluence/pages/viewpage.action?spaceKey=OTH"));
            assertThat(imported.wiki.body(source).orElseThrow().text())
                    .contains("\"http://localhost:1990/confluence/pages/viewpage.action?pageId=" + beyond
                            + "&amp;focus=1\"")
                    .contains("\"http://localhost:1990/confluence/display/OTH/Named\"")
                    .contains("\"https://wiki.example.com/confluence-old/x\"");
        }
    }

    @Test
    public void onlyCurrentContentHasLinks() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("links", "drafts", "objects-of-other-spaces")) {
            assertThat(imported.rows("link")).isEqualTo(17 + 1 + 1);
        }
    }

    @Test
    public void personalAndArchivedSpacesAreKnown() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("personal-and-archived-spaces")) {
            assertThat(imported.wiki.spaces()).extracting(Space::key, Space::personal, Space::archived)
                    .containsExactly(tuple("ARC", false, true), tuple("PER", true, false), tuple("~ann", true, false));
        }
    }

    @Test
    public void restrictionsHold() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("restrictions")) {
            assertThat(restrictions(imported, "For ann")).containsExactly(tuple(Right.VIEW, "ann"));
            assertThat(restrictions(imported, "For bob and staff"))
                    .containsExactlyInAnyOrder(tuple(Right.VIEW, "bob"), tuple(Right.VIEW, "staff"));
            assertThat(restrictions(imported, "For all")).isEmpty();
            assertThat(restrictions(imported, "Edited by carol")).containsExactly(tuple(Right.EDIT, "carol"));
        }
    }

    @Test
    public void theSandboxesPeopleHaveTheirRightsInEachSpace() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("links")) {
            assertThat(imported.wiki.spaces()).allSatisfy(space ->
                    assertThat(imported.wiki.permissions(space.id()))
                            .extracting(permission -> permission.subject().name(), SpacePermission::right)
                            .containsExactlyInAnyOrder(
                                    tuple("confluence-users", Right.VIEW), tuple("confluence-users", Right.COMMENT),
                                    tuple("confluence-users", Right.EDIT), tuple("partners", Right.VIEW),
                                    tuple("partners", Right.COMMENT), tuple("readers", Right.VIEW),
                                    tuple(Person.keyOf("maya"), Right.ADMINISTER)));
        }
    }

    @Test
    public void progressIsTold() throws Exception {
        try (ImportedWiki imported = ImportedWiki.of("links")) {
            assertThat(imported.progress).first().asString().endsWith("entities.xml: 26 objects");
            assertThat(imported.progress).last().isEqualTo("Loaded 2 spaces");
        }
    }

    private static List<Tuple> restrictions(ImportedWiki imported, String title) {
        return imported.wiki.restrictions(imported.page("RES", title).id()).stream()
                .map(restriction -> tuple(restriction.right(), subject(imported, restriction))).toList();
    }

    private static String subject(ImportedWiki imported, Restriction restriction) {
        Subject subject = restriction.subject();
        return imported.wiki.person(subject.name()).map(Person::name).orElse(subject.name());
    }
}
