package io.github.valuematrix.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.Templates;
import io.github.valuematrix.directory.FakeDirectory;
import io.github.valuematrix.report.Wording;
import io.github.valuematrix.scope.Tallies;
import io.github.valuematrix.scope.Tally;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import io.github.valuematrix.settings.Zones;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class SettingsTemplateTest {

    private static final Map<String, String> GROUPS = Map.of("rule", "GROUP",
            "groups", "dept-qa = Quality\ndept-x* = X",
            "mailDomains", "hydra.example", "leaveOutArchivedSpaces", "yes");

    private final SettingsStore store = FakePluginSettings.store();

    @Test
    public void withoutSetUpHomeSpacesAreTheSilosAndNobodyIsOutside() {
        Document page = rendered(Map.of());

        assertThat(page.select("h1").text()).isEqualTo("Value Matrix: settings");
        assertThat(page.select("h2").eachText()).containsExactly("As it stands now", "Silos", "Customers and partners",
                "Left out", "Gates", "Privacy");
        assertThat(page.select("input[type=radio][checked]").eachAttr("value")).containsExactly("HOME_SPACE");
        assertThat(page.select("input[type=checkbox][checked], .aui-message, .vm-notes")).isEmpty();
        assertThat(page.select("#vm-k, #vm-responseRate, #vm-quarters").eachAttr("value"))
                .containsExactly("40", "2", "5");
        assertThat(page.select(".vm-now dl > div").eachText()).contains("Customers and partners Not set up",
                "People with a silo 584");
    }

    @Test
    public void whatIsSetIsThereWithHowManyPeopleItIs() {
        store.save(CompanyInput.of(Settings.DEFAULTS, GROUPS).settings(Settings.DEFAULTS));

        Document page = rendered(Map.of("saved", "yes"));

        assertThat(page.select("[role=status]").text()).startsWith("Saved.");
        assertThat(page.select("input[type=radio][checked]").eachAttr("value")).containsExactly("GROUP");
        assertThat(page.select("#vm-groups").val()).isEqualTo("dept-qa = Quality\ndept-x* = X");
        assertThat(page.selectFirst(".vm-notes").wholeText()).isEqualTo("dept-qa: 2 people\ndept-x*: nobody");
        assertThat(page.select("#vm-mailDomains").val()).isEqualTo("hydra.example");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("name"))
                .containsExactly("leaveOutArchivedSpaces");
    }

    @Test
    public void whatIsWrongStaysAsItWasWrittenWithTheCureBelow() {
        Document page = rendered(written(Map.of("outsideGroups", "dept-quality", "groups", "<b>")));
        assertThat(page.select("#vm-groups-problem").text()).endsWith("Correct this one: <b>");

        page = rendered(written(Map.of("outsideGroups", "dept-quality")));
        assertThat(page.select("#vm-outsideGroups").val()).isEqualTo("dept-quality");
        assertThat(page.select("#vm-outsideGroups").hasAttr("aria-invalid")).isTrue();
        assertThat(page.select("#vm-outsideGroups-problem").text())
                .isEqualTo("No group has this name: dept-quality. Did you mean dept-qa? It has 2 people.");
        assertThat(page.select("[role=alert]").text()).contains("Correct the field below");
        assertThat(store.settings()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    public void theFormSavesWhatItShows() {
        Map<String, String> fields = new HashMap<>();
        store.save(CompanyInput.of(Settings.DEFAULTS, GROUPS).settings(Settings.DEFAULTS));
        Settings before = store.settings();
        Document page = rendered(Map.of());
        page.select("textarea, input[type=text], input[checked]").forEach(field ->
                fields.put(field.attr("name"), field.val()));
        store.save(Settings.DEFAULTS);

        assertThat(form().save(request(fields))).isTrue();
        assertThat(store.settings()).isEqualTo(before);
        assertThat(page.select("form[method=post] input[name=atl_token]")).hasSize(1);
    }

    @Test
    public void whatIsTriedIsShownAndNotSaved() {
        Map<String, String> fields = new HashMap<>(written(GROUPS));
        fields.put("try", "yes");

        assertThat(form().save(request(fields))).isFalse();
        assertThat(store.settings()).isEqualTo(Settings.DEFAULTS);
        Document page = rendered(fields);
        assertThat(page.select("[role=status]").text()).startsWith("Nothing is saved yet.");
        assertThat(page.select(".vm-now dl > div").eachText()).contains("People with a silo 584 after: 607",
                "Customers and partners Not set up after: 41");
        assertThat(page.select("#vm-groups").val()).isEqualTo("dept-qa = Quality\ndept-x* = X");
    }

    @Test
    public void everyFieldHasALabelAndItsDescriptionIsThere() {
        Document page = rendered(Map.of());

        assertThat(page.select("textarea, input:not([type=hidden])")).isNotEmpty().allSatisfy(field -> {
            assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
            assertThat(List.of(field.attr("aria-describedby").split(" "))).allSatisfy(id ->
                    assertThat(page.getElementById(id)).as(id).isNotNull());
        });
        assertThat(page.select("[id]").stream().map(Element::id)).doesNotHaveDuplicates();
    }

    /** For the test of the allow-list. */
    public static void renderEveryState() {
        new SettingsTemplateTest().whatIsSetIsThereWithHowManyPeopleItIs();
        new SettingsTemplateTest().whatIsTriedIsShownAndNotSaved();
        new SettingsTemplateTest().whatIsWrongStaysAsItWasWrittenWithTheCureBelow();
    }

    private static Map<String, String> written(Map<String, String> some) {
        return CompanyInput.of(Settings.DEFAULTS, some).texts();
    }

    private SettingsForm form() {
        Wording wording = new Wording(new EnglishTexts(), () -> Locale.UK, Zones.of("Europe/Berlin"));
        Tallies tallies = mock(Tallies.class);
        when(tallies.of(any())).thenReturn(new Tally(584, 7, null, 0, 0));
        when(tallies.of(any(), any())).thenReturn(new Tally(607, 8, 41, 0, 1));
        return new SettingsForm(store, FakeDirectory.check(), new SettingsText(wording,
                new Today(Zones.of("Europe/Berlin")), tallies,
                new GroupNotes(FakeDirectory.check())));
    }

    private static HttpServletRequest request(Map<String, String> parameters) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(any())).thenAnswer(call -> parameters.get(call.<String>getArgument(0)));
        return request;
    }

    private Document rendered(Map<String, String> parameters) {
        Map<String, Object> context = new HashMap<>(new Templates().createDefaultVelocityContext());
        context.put("action", new Action(form().page(request(parameters))));
        return Jsoup.parse(new Templates().getRenderedTemplate("io/github/valuematrix/admin/settings.vm", context));
    }

    /** What the template sees of the action. */
    public static final class Action {

        private final SettingsPage page;

        Action(SettingsPage page) {
            this.page = page;
        }

        public SettingsPage getSettings() {
            return page;
        }

        public List<String> getActionErrors() {
            return List.of();
        }
    }
}
