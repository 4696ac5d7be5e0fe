package io.github.valuematrix.activity;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.CARA;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;

public class ResponsesTest {

    private static final int MONDAY = (int) LocalDate.parse("2026-03-02").toEpochDay();

    @Test
    public void theFirstCommentBySomebodyElseAnswersAPage() {
        assertThat(responses(page().comment(10, ANNA, "2026-03-02T09:10:00Z").comment(12, CARA, "2026-03-02T12:00:00Z")
                .comment(11, BEN, "2026-03-02T10:30:59Z")))
                .contains(new Response(Response.Kind.CONTENT, MONDAY, ANNA, BEN, 90L));
    }

    @Test
    public void aPageWithoutAnAnswerStaysOpen() {
        assertThat(responses(page().comment(10, ANNA, "2026-03-02T09:10:00Z")))
                .contains(new Response(Response.Kind.CONTENT, MONDAY, ANNA, null, null));
    }

    @Test
    public void aReplyAnswersTheTopLevelCommentThatItBelongsTo() {
        assertThat(responses(page().comment(10, BEN, "2026-03-02T10:00:00Z").comment(11, BEN, "2026-03-02T10:00:00Z")
                .reply(12, 11, BEN, "2026-03-02T10:01:00Z").reply(13, 11, CARA, "2026-03-02T10:05:00Z")))
                .filteredOn(response -> response.kind() == Response.Kind.COMMENT)
                .containsExactly(new Response(Response.Kind.COMMENT, MONDAY, BEN, null, null),
                        new Response(Response.Kind.COMMENT, MONDAY, BEN, CARA, 5L));
    }

    @Test
    public void repliesThemselvesWaitForNothing() {
        assertThat(responses(page().comment(10, BEN, "2026-03-02T10:00:00Z")
                .reply(12, 10, CARA, "2026-03-02T10:01:00Z"))).hasSize(2);
    }

    @Test
    public void theUndatedAndTheEarlierAnswerNothing() {
        assertThat(responses(page().comment(10, BEN, null).comment(11, BEN, "2026-03-01T10:00:00Z")))
                .contains(new Response(Response.Kind.CONTENT, MONDAY, ANNA, null, null));
        assertThat(responses(page().createdBy(ANNA, null))).isEmpty();
    }

    private static List<Response> responses(Pages page) {
        return new Responses(ZoneOffset.UTC).of(page.build());
    }
}
