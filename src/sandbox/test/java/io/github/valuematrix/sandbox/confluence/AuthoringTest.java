package io.github.valuematrix.sandbox.confluence;

import static io.github.valuematrix.sandbox.confluence.Site.EDITH;
import static io.github.valuematrix.sandbox.confluence.Site.RITA;
import static io.github.valuematrix.sandbox.confluence.Site.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.links.OutgoingLink;
import com.atlassian.confluence.pages.Comment;
import io.github.valuematrix.sandbox.confluence.RefusedException.Reason;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Right;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

public class AuthoringTest extends OnEachDatabase {
    private static final String LINK =
            "<p><ac:link><ri:page ri:space-key=\"SEC\" ri:content-title=\"%s\"/></ac:link></p>";

    @Test
    public void anEditKeepsThePagesIdAndGivesTheOldVersionANewOne() {
        long page = create("Plan", "<p>One</p>");
        site.clock.goOn(Duration.ofHours(1));
        int version = site.as(SAM, () -> site.authoring().updatePage(page, 1, "The plan", "<p>Two</p>"));

        assertThat(version).isEqualTo(2);
        site.as(RITA, () -> {
            assertThat(site.read(page).getTitle()).isEqualTo("The plan");
            assertThat(site.read(page).getBodyAsString()).isEqualTo("<p>Two</p>");
            assertThat(site.read(page).getCreator().getKey().getStringValue()).isEqualTo(EDITH.key());
            assertThat(site.wiki.content(page).orElseThrow().lastModifier()).isEqualTo(SAM.key());
            return null;
        });
    }

    @Test
    @SuppressWarnings("deprecation")
    public void anOldVersionSaysCurrentButIsNotTheLatest() {
        long page = create("Plan", "<p>One</p>");
        site.as(SAM, () -> site.authoring().updatePage(page, 1, "Plan", "<p>Two</p>"));

        site.as(RITA, () -> {
            VersionHistorySummary old = site.pages().getVersionHistorySummaries(site.read(page)).get(1);
            assertThat(old.getVersion()).isEqualTo(1);
            assertThat(old.getLastModifier().getKey().getStringValue()).isEqualTo(EDITH.key());
            assertThat(site.readAny(old.getId()).getContentStatus()).isEqualTo("current");
            assertThat(site.readAny(old.getId()).isLatestVersion()).isFalse();
            assertThat(site.readAny(old.getId()).getLatestVersion()).isSameAs(site.read(page));
            assertThat(site.readAny(old.getId()).getBodyAsString()).isEqualTo("<p>One</p>");
            return null;
        });
    }

    @Test
    public void whoEditsAnOldVersionIsToldWhoWasFaster() {
        long page = create("Plan", "<p>One</p>");
        site.as(SAM, () -> site.authoring().updatePage(page, 1, "Plan", "<p>Two</p>"));

        assertThatThrownBy(() -> site.as(EDITH, () -> site.authoring().updatePage(page, 1, "Plan", "<p>Mine</p>")))
                .hasMessageContaining("Sam Space has changed");
    }

    @Test
    public void ofTwoWhoSaveAtOnceTheSecondIsToldOfTheFirst() throws Exception {
        long page = create("Plan", "<p>One</p>");
        CountDownLatch saved = new CountDownLatch(1);
        ExecutorService second = Executors.newSingleThreadExecutor();
        Future<Integer> late = second.submit(() -> {
            saved.await();
            return site.as(EDITH, () -> site.authoring().updatePage(page, 1, "Plan", "<p>Mine</p>"));
        });
        site.as(SAM, () -> {
            site.authoring().updatePage(page, 1, "Plan", "<p>Two</p>");
            saved.countDown();
            Thread.sleep(200);
            return null;
        });

        assertThatThrownBy(late::get).hasMessageContaining("Sam Space has changed");
        second.shutdown();
    }

    @Test
    public void linksAreThoseOfTheCurrentText() {
        long page = create("Plan", LINK.formatted("First"));
        site.as(EDITH, () -> site.authoring().updatePage(page, 1, "Plan",
                LINK.formatted("Second") + "<a href=\"https://example.org/x\">x</a>"));

        assertThat(linksOf(page)).containsExactly("SEC:Second", "https://example.org/x");
    }

    @Test
    public void linksFollowAPageThatIsRenamed() {
        long page = create("Plan", "");
        long other = create("Other", "<p>&nbsp;<ac:link><ri:page ri:content-title=\"plan\"/></ac:link></p>");
        site.as(SAM, () -> site.authoring().updatePage(page, 1, "Road map", ""));

        assertThat(linksOf(other)).containsExactly("DOC:Road map");
        assertThat(site.wiki.content(other).map(Content::version)).contains(1);
        assertThat(site.wiki.body(other).orElseThrow().text()).contains("ri:content-title=\"Road map\"");
    }

    @Test
    public void linksFollowAPageIntoAnotherSpaceAndItsOwnKeepWhereTheyLead() {
        long other = create("Other", "<ac:link><ri:page ri:content-title=\"Plan\"/></ac:link>");
        String body = "<ac:link><ri:page ri:content-title=\"Other\"/></ac:link>"
                + "<ac:link><ri:page ri:content-title=\"Detail\"/></ac:link>";
        long page = create("Plan", body);
        site.as(EDITH, () -> site.authoring().createPage("DOC", page, "Detail", ""));
        site.as(Site.ADMIN, () -> run(() -> site.authoring().move(page, "SEC", null)));

        assertThat(linksOf(other)).containsExactly("SEC:Plan");
        assertThat(linksOf(page)).containsExactly("DOC:Other", "SEC:Detail");
    }

    @Test
    public void aReplyAnswersItsCommentOnTheSamePage() {
        long page = create("Plan", "");
        long comment = site.as(EDITH, () -> site.authoring().comment(page, "<p>Why?</p>"));
        long reply = site.as(SAM, () -> site.authoring().reply(comment, "<p>Because.</p>"));

        site.as(RITA, () -> {
            Comment answer = (Comment) site.readAny(reply);
            assertThat(answer.getParent().getId()).isEqualTo(comment);
            assertThat(answer.getContainer()).isSameAs(site.read(page));
            assertThat(site.read(page).getComments()).extracting(Comment::getId).containsExactly(comment, reply);
            return null;
        });
    }

    @Test
    public void whatIsTrashedIsGoneUntilItIsRestoredAndItsChildrenMoveUp() {
        long top = create("Top", "");
        long middle = site.as(EDITH, () -> site.authoring().createPage("DOC", top, "Middle", ""));
        long low = site.as(EDITH, () -> site.authoring().createPage("DOC", middle, "Low", ""));
        site.as(EDITH, () -> run(() -> site.authoring().trash(middle)));

        assertThat(site.wiki.content(middle).map(Content::status)).contains(ContentStatus.DELETED);
        assertThat(site.wiki.content(low).map(Content::parentId)).contains(top);
        assertThat(site.confluence.rights().canView(EDITH, middle)).isFalse();
        site.as(SAM, () -> run(() -> site.authoring().restore(middle)));
        assertThat(site.confluence.rights().canView(EDITH, middle)).isTrue();
    }

    @Test
    public void aPageMovesWithAllPagesBelowIt() {
        long page = create("Plan", "");
        long below = site.as(EDITH, () -> site.authoring().createPage("DOC", page, "Detail", ""));
        site.as(Site.ADMIN, () -> run(() -> site.authoring().move(page, "SEC", null)));

        assertThat(site.wiki.content(below).map(Content::spaceId)).contains(Site.SEC);
        assertThat(site.wiki.content(below).map(Content::parentId)).contains(page);
    }

    @Test
    public void whatMayNotBeDoneIsRefusedWithItsReason() {
        long page = create("Plan", "");
        long below = site.as(EDITH, () -> site.authoring().createPage("DOC", page, "Detail", ""));

        refuses(Reason.NOT_PERMITTED, RITA, () -> site.authoring().updatePage(page, 1, "Plan", ""));
        refuses(Reason.NOT_PERMITTED, RITA, () -> site.authoring().comment(page, "<p>Me too</p>"));
        refuses(Reason.NOT_FOUND, null, () -> site.authoring().updatePage(page, 1, "Plan", ""));
        refuses(Reason.NOT_FOUND, EDITH, () -> site.authoring().createPage("SEC", null, "Mine", ""));
        refuses(Reason.TITLE_TAKEN, EDITH, () -> site.authoring().createPage("DOC", null, "plan", ""));
        refuses(Reason.INVALID, EDITH, () -> site.authoring().createPage("DOC", null, " ", ""));
        refuses(Reason.INVALID, EDITH, () -> run(() -> site.authoring().move(page, "DOC", below)));
    }

    @Test
    public void aRefusalLeavesTheRequestWhole() {
        long page = create("Plan", "");
        boolean done = site.as(EDITH, () -> {
            assertThatThrownBy(() -> site.authoring().updatePage(page, 7, "Plan", ""))
                    .isInstanceOf(RefusedException.class);
            return site.authoring().updatePage(page, 1, "Plan", "<p>Two</p>") == 2;
        });

        assertThat(done).isTrue();
        assertThat(site.wiki.content(page).map(Content::version)).contains(2);
    }

    @Test
    public void whatOneMayNotSeeIsSaidNotToBeThere() {
        long page = create("Plan", "");
        site.restrict(page, Right.VIEW, SAM);

        refuses(Reason.NOT_FOUND, EDITH, () -> site.authoring().updatePage(page, 1, "Plan", ""));
    }

    @Test
    public void readOnlyModeRefusesEveryChange() throws Exception {
        long page = create("Plan", "");
        try (Confluence readOnly = site.inReadOnlyMode()) {
            assertThatThrownBy(() -> readOnly.request(EDITH, () -> readOnly.authoring().comment(page, "<p>!</p>")))
                    .hasMessageContaining("read-only");
        }
    }

    @Test
    public void onlyItsAuthorAndAdministratorsRemoveAComment() {
        long page = create("Plan", "");
        long comment = site.as(SAM, () -> site.authoring().comment(page, "<p>Why?</p>"));

        refuses(Reason.NOT_PERMITTED, EDITH, () -> run(() -> site.authoring().removeComment(comment)));
        site.as(SAM, () -> run(() -> site.authoring().removeComment(comment)));
        assertThat(site.as(SAM, () -> site.read(page).getComments())).isEmpty();
    }

    private List<String> linksOf(long page) {
        return site.as(Site.ADMIN, () -> site.read(page).getOutgoingLinks().stream().map(AuthoringTest::text).toList());
    }

    private long create(String title, String body) {
        return site.as(EDITH, () -> site.authoring().createPage("DOC", null, title, body));
    }

    private void refuses(Reason reason, Person person, Callable<?> work) {
        ThrowingCallable call = () -> site.as(person, work);
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedException.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Void run(Runnable work) {
        work.run();
        return null;
    }

    private static String text(OutgoingLink link) {
        return link.getDestinationSpaceKey() + ":" + link.getDestinationPageTitle();
    }
}
