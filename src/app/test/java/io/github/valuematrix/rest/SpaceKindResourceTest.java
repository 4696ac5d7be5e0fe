package io.github.valuematrix.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.permission.Readers;
import io.github.valuematrix.scope.Expectations;
import io.github.valuematrix.settings.FakePluginSettings;
import jakarta.ws.rs.core.Response;
import org.junit.Test;

public class SpaceKindResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Expectations expectations = new Expectations(FakePluginSettings.spaceKinds(), FakePluginSettings.store());

    @Test
    public void atFirstASpaceIsOfNoKind() throws Exception {
        assertThat(json(of(Readers.MAYA).kind("FS"))).isEqualTo("{\"kind\":null}");
    }

    @Test
    public void itsAdminsAndThoseOfTheSiteSayWhatItIsFor() throws Exception {
        assertThat(json(save(Readers.MAYA, "FS", "{\"kind\":\"forum\"}"))).isEqualTo("{\"kind\":\"forum\"}");
        assertThat(json(of(Readers.ADMIN).kind("FS"))).isEqualTo("{\"kind\":\"forum\"}");

        assertThat(json(save(Readers.ADMIN, "FS", "{\"kind\":null}"))).isEqualTo("{\"kind\":null}");
        assertThat(json(of(Readers.MAYA).kind("FS"))).isEqualTo("{\"kind\":null}");
    }

    @Test
    public void theKeyMayBeSpelledOtherwise() throws Exception {
        save(Readers.MAYA, "fs", "{\"kind\":\"project\"}");

        assertThat(json(of(Readers.MAYA).kind("FS"))).isEqualTo("{\"kind\":\"project\"}");
    }

    @Test
    public void whatIsNoKindChangesNothing() throws Exception {
        save(Readers.MAYA, "FS", "{\"kind\":\"forum\"}");

        for (String body : new String[] {"{\"kind\":\"castle\"}", "{\"kind\":\"\"}", "{\"kind\":\"Forum\"}",
            "{\"kind\":\"unset\"}"}) {
            Response answer = save(Readers.MAYA, "FS", body);
            assertThat(answer.getStatus()).as(body).isEqualTo(400);
            assertThat(json(answer)).contains("broadcast, forum, practice, project");
        }
        assertThat(json(of(Readers.MAYA).kind("FS"))).isEqualTo("{\"kind\":\"forum\"}");
    }

    @Test
    public void withoutRightsThereIsNoSuchSpace() throws Exception {
        String missing = json(of(Readers.ADMIN).kind("NOPE"));

        for (ConfluenceUser reader : new ConfluenceUser[] {Readers.RITA, Readers.NOBODY}) {
            assertThat(of(reader).kind("FS").getStatus()).isEqualTo(404);
            assertThat(json(of(reader).kind("FS"))).isEqualTo(missing);
            assertThat(json(save(reader, "FS", "{\"kind\":\"forum\"}"))).isEqualTo(missing);
            assertThat(json(save(reader, "FS", "{\"kind\":\"castle\"}"))).isEqualTo(missing);
        }
        assertThat(json(save(Readers.MAYA, "PD", "{\"kind\":\"forum\"}"))).isEqualTo(missing);
        assertThat(json(of(Readers.ADMIN).kind("FS"))).isEqualTo("{\"kind\":null}");
    }

    private Response save(ConfluenceUser reader, String key, String body) throws Exception {
        return of(reader).save(key, JSON.readValue(body, SpaceKindBody.class));
    }

    private SpaceKindResource of(ConfluenceUser reader) {
        return new SpaceKindResource(new Readers().asking(reader), expectations, new Answers(new EnglishTexts()));
    }

    private static String json(Response response) throws Exception {
        return JSON.writeValueAsString(response.getEntity());
    }
}
