package io.github.valuematrix.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import io.github.valuematrix.permission.Readers;
import io.github.valuematrix.privacy.Threshold;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.Today;
import io.github.valuematrix.settings.Zones;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Test;

public class SpaceActivityResourceTest {

    private final Readers readers = new Readers();

    @Test
    public void answersInTheShapeThatIsAContract() throws Exception {
        Response answer = ask(Readers.MAYA, "fs", null, null, null);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(json(answer)).isEqualTo("{\"space\":\"FS\",\"from\":null,\"to\":null,\"contributors\":7,"
                + "\"pagesCreated\":3,\"blogPostsCreated\":1,\"versions\":9,\"edits\":6,\"comments\":4,\"replies\":2,"
                + "\"links\":{\"withinSpace\":11,\"crossSpace\":{\"NONE\":1,\"PD\":5,\"QA\":2},"
                + "\"web\":8,\"missing\":1},"
                + "\"months\":{\"2026-03\":{\"pagesCreated\":2,\"blogPostsCreated\":1,\"versions\":9,\"edits\":6,"
                + "\"comments\":4,\"replies\":2}}}");
    }

    @Test
    public void inAPeriodOnlyCrossSpaceLinksAreCounted() throws Exception {
        assertThat(json(ask(Readers.MAYA, "FS", "2026-03-01", "2026-04-01", "2026-11-23"))).contains(
                "\"from\":\"2026-03-01\",\"to\":\"2026-04-01\"",
                "\"withinSpace\":null", "\"web\":null", "\"missing\":null");
    }

    @Test
    public void inLessThanTwentyEightDaysContributorsAreHidden() throws Exception {
        assertThat(json(ask(Readers.MAYA, "FS", "2026-03-01", "2026-03-28", null)))
                .contains("\"contributors\":\"hidden\"");
        assertThat(json(ask(Readers.MAYA, "FS", "2026-03-01", "2026-03-29", null))).contains("\"contributors\":7");
    }

    @Test
    public void daysToComeShowNoContributors() throws Exception {
        String today = LocalDate.now(ZoneOffset.UTC).toString();

        assertThat(json(ask(Readers.MAYA, "FS", today, "2999-01-01", null))).contains("\"contributors\":\"hidden\"");
    }

    @Test
    public void spacesThatTheReaderMayNotSeeAreFolded() throws Exception {
        readers.allow(Readers.MAYA, Permission.VIEW, Set.of("FS"));

        assertThat(json(ask(Readers.MAYA, "FS", null, null, null))).contains("\"crossSpace\":{\"*\":7,\"NONE\":1}");
    }

    @Test
    public void noRightAndNoSuchSpaceAndNobodyGetTheSame() throws Exception {
        String refused = json(ask(Readers.RITA, "FS", null, null, null));

        assertThat(refused).isEqualTo("{\"message\":\"There is no such thing here, or you may not see it.\"}");
        assertThat(json(ask(Readers.MAYA, "NONE", null, null, null))).isEqualTo(refused);
        assertThat(json(ask(Readers.NOBODY, "FS", "nonsense", null, null))).isEqualTo(refused);
        assertThat(ask(Readers.NOBODY, "FS", "nonsense", null, null).getStatus()).isEqualTo(404);
    }

    @Test
    public void badParametersAreNamed() throws Exception {
        assertBad("2026-03-01", null, null, "both from and to");
        assertBad(null, "2026-03-01", null, "both from and to");
        assertBad("2026-03-01", "2026-03-01", null, "no day between");
        assertBad("2026-04-01", "2026-03-01", null, "no day between");
        assertBad("1 March", "2026-03-01", null, "1 March");
        assertBad("2026-02-30", "2026-03-01", null, "2026-02-30");
        assertBad(null, null, "tomorrow", "tomorrow");
        assertBad("+999999999-12-30", "+999999999-12-31", null, "+999999999-12-30");
        assertBad("-0001-01-01", "2026-03-01", null, "-0001-01-01");
    }

    @Test
    public void nobodyOnTheWayMayKeepAnAnswer() {
        assertThat(ask(Readers.MAYA, "FS", null, null, null).getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(ask(Readers.RITA, "FS", null, null, null).getHeaderString("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    public void saysSinceWhenActivityIsKeptWhereThatCutsThePeriod() throws Exception {
        SpaceActivity all = activity("FS", Period.ALL_TIME);
        SpaceActivity cut = new SpaceActivity("FS", all.period(), LocalDate.parse("2025-03-02"), all.contributors(),
                all.total(), all.months(), all.links(), all.incoming());

        assertThat(new ObjectMapper().writeValueAsString(ActivityBody.of(cut, Set.of(), new Threshold(5, true))))
                .contains("\"to\":null,\"keptSince\":\"2025-03-02\",\"contributors\"");
    }

    private void assertBad(String from, String to, String asOf, String says) throws Exception {
        Response answer = ask(Readers.MAYA, "FS", from, to, asOf);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(((Message) answer.getEntity()).message()).contains(says);
        assertThat(json(answer)).startsWith("{\"message\":");
    }

    private Response ask(ConfluenceUser reader, String key, String from, String to, String asOf) {
        return new SpaceActivityResource(readers.asking(reader), SpaceActivityResourceTest::activity,
                new Today(Zones.of("UTC")), FakePluginSettings.store(), new Answers(new EnglishTexts()))
                .activity(key, from, to, asOf);
    }

    private static SpaceActivity activity(String key, Period period) {
        TreeMap<String, Long> cross = new TreeMap<>(Map.of("PD", 5L, "QA", 2L, "NONE", 1L));
        Contributions march = new Contributions(2, 1, 9, 6, 4, 2);
        OutgoingLinks links = period.isAllTime() ? new OutgoingLinks(11L, cross, 8L, 1L)
                : new OutgoingLinks(null, cross, null, null);
        return new SpaceActivity(key, period, null, 7, march.plus(new Contributions(1, 0, 0, 0, 0, 0)),
                new TreeMap<>(Map.of(YearMonth.of(2026, 3), march)), links, new TreeMap<>());
    }

    private static String json(Response answer) throws Exception {
        return new ObjectMapper().writeValueAsString(answer.getEntity());
    }
}
