package io.github.valuematrix.activity;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.CARA;
import static io.github.valuematrix.activity.Pages.page;
import static io.github.valuematrix.activity.Person.ANONYMOUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;

public class PageActivityTest {

    private static final int MONDAY = day("2026-03-02");
    private static final int TUESDAY = day("2026-03-03");

    @Test
    public void aPageAloneIsOneCreation() {
        PageEntries entries = entries(page());

        assertThat(entries.activities()).containsExactly(
                new Activity(Activity.Kind.CREATION, MONDAY, ANNA, null, 1));
        assertThat(entries.personDays()).containsExactly(new PersonDay(ANNA, MONDAY, 1));
        assertThat(entries.createdOn()).isEqualTo(MONDAY);
        assertThat(entries.editedOn()).isNull();
        assertThat(entries.helpedOn()).isNull();
    }

    @Test
    public void anEditIsAimedAtTheAuthorBeforeIt() {
        PageEntries entries = entries(page().version(2, BEN, "2026-03-03T10:00:00Z"));

        assertThat(entries.activities()).contains(
                new Activity(Activity.Kind.VERSION, TUESDAY, BEN, null, 1),
                new Activity(Activity.Kind.EDIT, TUESDAY, BEN, ANNA, 1));
        assertThat(entries.editedOn()).isEqualTo(TUESDAY);
        assertThat(entries.helpedOn()).isEqualTo(TUESDAY);
    }

    @Test
    public void anEditOfOnesOwnWorkHasNoCounterpart() {
        PageEntries entries = entries(page().version(2, ANNA, "2026-03-03T10:00:00Z"));

        assertThat(ofKind(entries, Activity.Kind.EDIT)).extracting(Activity::counterpart).containsOnlyNulls();
        assertThat(entries.helpedOn()).isNull();
    }

    @Test
    public void aCommentIsAimedAtWhoeverWroteTheVersionOfThatMoment() {
        PageEntries entries = entries(page().version(2, BEN, "2026-03-03T10:00:00Z")
                .comment(10, CARA, "2026-03-03T09:00:00Z").comment(11, CARA, "2026-03-03T11:00:00Z"));

        assertThat(ofKind(entries, Activity.Kind.COMMENT)).extracting(Activity::counterpart)
                .containsExactly(ANNA, BEN);
    }

    @Test
    public void aReplyIsAimedAtTheAuthorOfTheCommentAnswered() {
        PageEntries entries = entries(page().comment(10, CARA, "2026-03-03T09:00:00Z")
                .reply(11, 10, BEN, "2026-03-03T10:00:00Z"));

        assertThat(ofKind(entries, Activity.Kind.REPLY)).containsExactly(
                new Activity(Activity.Kind.REPLY, TUESDAY, BEN, CARA, 1));
    }

    @Test
    public void aReplyToOneselfAndAReplyToACommentThatIsGoneHaveNoCounterpart() {
        PageEntries entries = entries(page().comment(10, CARA, "2026-03-03T09:00:00Z")
                .reply(11, 10, CARA, "2026-03-03T10:00:00Z").reply(12, 99, BEN, "2026-03-03T10:00:00Z"));

        assertThat(ofKind(entries, Activity.Kind.REPLY)).extracting(Activity::counterpart).containsOnlyNulls();
    }

    @Test
    public void theAnonymousInteractButAreNoPeople() {
        PageEntries entries = entries(page().comment(10, ANONYMOUS, "2026-03-03T09:00:00Z"));

        assertThat(ofKind(entries, Activity.Kind.COMMENT)).containsExactly(
                new Activity(Activity.Kind.COMMENT, TUESDAY, ANONYMOUS, ANNA, 1));
        assertThat(entries.personDays()).extracting(PersonDay::person).containsExactly(ANNA);
    }

    @Test
    public void twoAnonymousPeopleCannotBeToldApart() {
        PageEntries entries = entries(page().createdBy(ANONYMOUS, "2026-03-02T09:00:00Z")
                .comment(10, ANONYMOUS, "2026-03-03T09:00:00Z"));

        assertThat(ofKind(entries, Activity.Kind.COMMENT)).extracting(Activity::counterpart).containsOnlyNulls();
    }

    @Test
    public void theSameOnOneDayIsOneEntryWithAQuantity() {
        PageEntries entries = entries(page().comment(10, BEN, "2026-03-03T09:00:00Z")
                .comment(11, BEN, "2026-03-03T19:00:00Z"));

        assertThat(ofKind(entries, Activity.Kind.COMMENT)).containsExactly(
                new Activity(Activity.Kind.COMMENT, TUESDAY, BEN, ANNA, 2));
        assertThat(entries.personDays()).contains(new PersonDay(BEN, TUESDAY, 2));
    }

    @Test
    public void versionsAreNoContributions() {
        PageEntries entries = entries(page().version(2, BEN, "2026-03-03T10:00:00Z")
                .version(3, BEN, "2026-03-03T10:10:00Z"));

        assertThat(ofKind(entries, Activity.Kind.VERSION)).extracting(Activity::quantity).containsExactly(2);
        assertThat(entries.personDays()).contains(new PersonDay(BEN, TUESDAY, 1));
    }

    @Test
    public void undatedActivityHasNoDay() {
        PageEntries entries = entries(page().createdBy(ANNA, null).comment(10, BEN, null));

        assertThat(entries.createdOn()).isNull();
        assertThat(entries.activities()).extracting(Activity::day).containsOnlyNulls();
        assertThat(entries.personDays()).contains(new PersonDay(BEN, null, 1));
    }

    @Test
    public void daysBeginAtMidnightOfTheSiteSummerAndWinter() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        PageEntries entries = new PageActivity(berlin).of(page().createdBy(ANNA, "2026-03-28T23:30:00Z")
                .comment(10, BEN, "2026-03-28T22:59:59Z").comment(11, BEN, "2026-03-29T21:59:59Z")
                .comment(12, BEN, "2026-03-29T22:00:00Z").build());

        assertThat(entries.createdOn()).isEqualTo(day("2026-03-29"));
        assertThat(ofKind(entries, Activity.Kind.COMMENT)).extracting(Activity::day)
                .containsExactly(day("2026-03-28"), day("2026-03-29"), day("2026-03-30"));
    }

    @Test
    public void linksKeepTheirTargetAndOnlyCrossSpaceLinksADay() {
        PageEntries entries = entries(page().link("DS", "Other").webLink("https://example.org/")
                .crossLink("HR", "Holidays", BEN, "2026-03-03T10:00:00Z").crossLink("IT", "", CARA, null));

        assertThat(entries.links()).containsExactly(
                new Link(LinkTarget.Kind.PAGE, "DS", TitleHash.of("ds", "other"), null, null, null),
                new Link(LinkTarget.Kind.WEB, null, null, null, null, null),
                new Link(LinkTarget.Kind.PAGE, "HR", TitleHash.of("hr", "HOLIDAYS"), BEN, TUESDAY, null),
                new Link(LinkTarget.Kind.FRONT_PAGE, "IT", null, CARA, null, null));
    }

    @Test
    public void storedKindsKeepTheirPlaces() {
        assertThat(Activity.Kind.values()).extracting(Enum::name)
                .containsExactly("CREATION", "VERSION", "EDIT", "COMMENT", "REPLY");
        assertThat(ContentKind.values()).extracting(Enum::name).containsExactly("PAGE", "BLOG_POST");
        assertThat(LinkTarget.Kind.values()).extracting(Enum::name).containsExactly("PAGE", "FRONT_PAGE", "WEB");
        assertThat(Response.Kind.values()).extracting(Enum::name).containsExactly("CONTENT", "COMMENT");
    }

    private static PageEntries entries(Pages page) {
        return new PageActivity(ZoneOffset.UTC).of(page.build());
    }

    private static List<Activity> ofKind(PageEntries entries, Activity.Kind kind) {
        return entries.activities().stream().filter(activity -> activity.kind() == kind).toList();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
