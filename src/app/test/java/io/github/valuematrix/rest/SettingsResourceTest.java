package io.github.valuematrix.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.directory.FakeDirectory;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.permission.Readers;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsStore;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import org.junit.Test;

public class SettingsResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SettingsStore store = FakePluginSettings.store();
    private final BackFill backFill = mock(BackFill.class);

    @Test
    public void tellsSiteAdminsWhatIsSet() throws Exception {
        assertThat(json(of(Readers.ADMIN).settings())).isEqualTo("{\"pagesPerSecond\":50,\"monthsKept\":null,\"k\":5,"
                + "\"silos\":{\"rule\":\"HOME_SPACE\",\"groups\":[],\"categories\":[]},"
                + "\"external\":{\"groups\":[],\"mailDomains\":[],\"anonymous\":false},"
                + "\"leftOut\":{\"people\":[],\"groups\":[],\"spaces\":[],\"archivedSpaces\":false,"
                + "\"personalSpaces\":false},\"gates\":{\"activity\":20,\"responseRate\":40,\"coauthoredShare\":40,"
                + "\"homeSpacesShare\":90,\"mappedShare\":50,\"connectedSilos\":2,\"quarters\":2}}");
    }

    @Test
    public void siteAdminsSetRateAndMonthsTogether() throws Exception {
        assertThat(json(save(Readers.ADMIN, "{\"pagesPerSecond\":200,\"monthsKept\":36}")))
                .startsWith("{\"pagesPerSecond\":200,\"monthsKept\":36,");
        assertThat(store.settings().monthsKept()).hasValue(36);
        verify(backFill).goOn();

        save(Readers.ADMIN, "{\"pagesPerSecond\":100}");
        assertThat(store.settings()).isEqualTo(new Settings(5, 100, OptionalInt.empty()));
    }

    @Test
    public void whatLiesOutsideTheLimitsChangesNothing() throws Exception {
        for (String body : new String[] {"{}", "null", "{\"pagesPerSecond\":0}", "{\"pagesPerSecond\":10001}",
            "{\"pagesPerSecond\":-5}", "{\"pagesPerSecond\":60,\"monthsKept\":11}"}) {
            assertThat(save(Readers.ADMIN, body).getStatus()).as(body).isEqualTo(400);
        }
        assertThat(json(save(Readers.ADMIN, "{\"pagesPerSecond\":60,\"monthsKept\":0}"))).contains("from 12 to 600");
        assertThat(store.settings()).isEqualTo(Settings.DEFAULTS);
        verifyNoInteractions(backFill);
    }

    @Test
    public void whatIsSetOfTheCompanyComesBackAndStaysWhereItIsNotSent() throws Exception {
        String silos = "{\"rule\":\"GROUP\",\"groups\":[{\"group\":\"dept-*\",\"silo\":\"All\"}],\"categories\":[]}";
        String body = "{\"pagesPerSecond\":50,\"k\":7,\"silos\":" + silos + ",\"external\":{\"mailDomains\":"
                + "[\"acme.example\"]},\"leftOut\":{\"people\":[\"bot\"],\"archivedSpaces\":true},"
                + "\"gates\":{\"quarters\":3}}";

        assertThat(json(save(Readers.ADMIN, body))).contains("\"k\":7", silos, "[\"acme.example\"]", "[\"bot\"]",
                "\"archivedSpaces\":true", "\"quarters\":3", "\"responseRate\":40");
        assertThat(json(save(Readers.ADMIN, "{\"pagesPerSecond\":60}"))).contains("\"k\":7", silos, "\"quarters\":3");
        assertThat(json(save(Readers.ADMIN, "{\"pagesPerSecond\":60,\"external\":{}}"))).contains(silos)
                .doesNotContain("acme");
    }

    @Test
    public void whatCannotBeOfTheCompanyIsRefusedWithACure() throws Exception {
        assertThat(json(save(Readers.ADMIN, "{\"pagesPerSecond\":50,\"k\":4}"))).contains("from 5 to 1,000");
        assertThat(json(save(Readers.ADMIN, "{\"pagesPerSecond\":50,\"silos\":{\"rule\":\"GROUP\"}}")))
                .contains("Name at least one group");
        assertThat(json(save(Readers.ADMIN, "{\"pagesPerSecond\":50,\"silos\":{\"rule\":\"GROUP\",\"groups\":"
                + "[{\"silo\":\"All\"}]}}"))).contains("Correct this one: = All");
        assertThat(json(save(Readers.ADMIN, "{\"pagesPerSecond\":50,\"gates\":{\"quarters\":null}}")))
                .contains("from 1 to 4");
        assertThat(json(save(Readers.ADMIN, "{\"pagesPerSecond\":50,\"gates\":{\"quarter\":1}}")))
                .contains("no setting of this name: quarter");
        assertThat(json(save(Readers.ADMIN, "{\"pagesPerSecond\":50,\"external\":{\"groups\":[\"dept-quality\"]}}")))
                .contains("No group has this name: dept-quality. Did you mean dept-qa? It has 2 people.");
        assertThat(store.settings()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    public void isNotThereForAnybodyElse() throws Exception {
        for (ConfluenceUser reader : new ConfluenceUser[] {Readers.MAYA, Readers.RITA, Readers.NOBODY}) {
            assertThat(of(reader).settings().getStatus()).isEqualTo(404);
            assertThat(save(reader, "{\"pagesPerSecond\":200}").getStatus()).isEqualTo(404);
        }
        assertThat(store.settings()).isEqualTo(Settings.DEFAULTS);
    }

    private SettingsResource of(ConfluenceUser reader) {
        return new SettingsResource(new Readers().asking(reader), store, FakeDirectory.check(), backFill,
                new Answers(new EnglishTexts()));
    }

    private Response save(ConfluenceUser reader, String body) throws Exception {
        return of(reader).save(JSON.readValue(body, SettingsBody.class));
    }

    private static String json(Response answer) throws Exception {
        return JSON.writeValueAsString(answer.getEntity());
    }
}
