package io.github.valuematrix.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.ledger.FillAction;
import io.github.valuematrix.permission.Readers;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class BackFillResourceTest {

    private static final BackFillProgress RUNNING = new BackFillProgress(BackFillProgress.State.RUNNING, 64, 8240,
            12900, "FS", List.of(new BackFillProgress.Skipped(7, null, "no body")), 1,
            Instant.parse("2026-11-23T08:00:00Z"), null,
            new BackFillProgress.Speed(13.5, 346L, Duration.ofMillis(180_500), Duration.ofMillis(40_250)));

    private final List<Object> asked = new ArrayList<>();

    @Test
    public void tellsSiteAdminsHowFarItIs() throws Exception {
        assertThat(json(of(Readers.ADMIN).progress())).isEqualTo("{\"state\":\"RUNNING\",\"percent\":64,"
                + "\"pagesDone\":8240,\"pagesTotal\":12900,\"currentSpace\":\"FS\",\"rate\":13.5,\"secondsLeft\":346,"
                + "\"startedAt\":\"2026-11-23T08:00:00Z\",\"finishedAt\":null,\"readSeconds\":180.5,"
                + "\"writeSeconds\":40.25,\"skippedTotal\":1,"
                + "\"skipped\":[{\"contentId\":7,\"space\":null,\"reason\":\"no body\"}]}");
    }

    @Test
    public void siteAdminsAskAndAreToldHowFarItIsThen() throws Exception {
        assertThat(json(of(Readers.ADMIN).pause())).contains("\"percent\":64");
        of(Readers.ADMIN).cancel();
        of(Readers.ADMIN).retry();

        assertThat(asked).containsExactly(FillAction.PAUSE, FillAction.CANCEL, "retry");
    }

    @Test
    public void whatMakesNoSenseIsAConflict() throws Exception {
        assertThat(of(Readers.ADMIN).resume().getStatus()).isEqualTo(409);
        assertThat(json(of(Readers.ADMIN).start())).contains("The back-fill is RUNNING");
    }

    @Test
    public void isNotThereForAnybodyElse() throws Exception {
        for (ConfluenceUser reader : new ConfluenceUser[] {Readers.MAYA, Readers.RITA, Readers.NOBODY}) {
            BackFillResource resource = of(reader);
            for (Response answer : List.of(resource.progress(), resource.pause(), resource.resume(),
                    resource.cancel(), resource.start(), resource.retry())) {
                assertThat(answer.getStatus()).isEqualTo(404);
                assertThat(json(answer)).isEqualTo(json(of(Readers.NOBODY).progress()));
            }
        }
        assertThat(asked).isEmpty();
    }

    private BackFillResource of(ConfluenceUser reader) {
        return new BackFillResource(new Readers().asking(reader), () -> RUNNING, action -> {
            asked.add(action);
            return action.isOffered(RUNNING.state());
        }, () -> asked.add("retry"), new Answers(new EnglishTexts()));
    }

    private static String json(Response answer) throws Exception {
        return new ObjectMapper().writeValueAsString(answer.getEntity());
    }
}
