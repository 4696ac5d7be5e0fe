package io.github.valuematrix.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.permission.Readers;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.junit.Test;

public class BackFillResourceTest {

    @Test
    public void tellsSiteAdminsHowFarItIs() throws Exception {
        assertThat(json(ask(Readers.ADMIN))).isEqualTo("{\"state\":\"RUNNING\",\"percent\":64,\"pagesDone\":8240,"
                + "\"pagesTotal\":12900,\"currentSpace\":\"FS\",\"rate\":13.5,\"startedAt\":\"2026-11-23T08:00:00Z\","
                + "\"finishedAt\":null,\"skipped\":[{\"contentId\":7,\"reason\":\"no body\"}]}");
    }

    @Test
    public void isNotThereForAnybodyElse() throws Exception {
        assertThat(ask(Readers.MAYA).getStatus()).isEqualTo(404);
        assertThat(json(ask(Readers.NOBODY))).isEqualTo(json(ask(Readers.MAYA)));
    }

    private static Response ask(ConfluenceUser reader) {
        BackFillProgress running = new BackFillProgress(BackFillProgress.State.RUNNING, 64, 8240, 12900, "FS",
                List.of(new BackFillProgress.Skipped(7, "no body")), Instant.parse("2026-11-23T08:00:00Z"), null, 13.5);
        return new BackFillResource(new Readers().asking(reader), () -> running, new Answers(new EnglishTexts()))
                .progress();
    }

    private static String json(Response answer) throws Exception {
        return new ObjectMapper().writeValueAsString(answer.getEntity());
    }
}
