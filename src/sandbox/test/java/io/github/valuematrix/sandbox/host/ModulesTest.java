package io.github.valuematrix.sandbox.host;

import static io.github.valuematrix.sandbox.host.ExampleSite.RITA;
import static io.github.valuematrix.sandbox.host.ExampleSite.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.spaces.SpaceManager;
import io.github.valuematrix.sandbox.wiki.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ModulesTest {
    @Rule
    public final RunningExample example = new RunningExample();
    private InstalledApp app;

    @Before
    public void install() {
        app = example.install();
    }

    @Test
    public void describesTheMacroAsTheDescriptorDoes() {
        MacroModule macro = app.macros().get(0);

        assertThat(macro.name()).isEqualTo("greeting");
        assertThat(macro.label()).isEqualTo("Greeting");
        assertThat(macro.bodyType()).isEqualTo(Macro.BodyType.RICH_TEXT);
        assertThat(macro.categories()).containsExactly("confluence-content");
        assertThat(macro.parameters()).extracting(MacroParameter::name).containsExactly("template", "mode");
        assertThat(macro.parameters().get(0).required()).isTrue();
        assertThat(macro.parameters().get(1)).isEqualTo(new MacroParameter("mode", "enum", false, false, "quiet",
                "Mode", "", List.of(new MacroParameter.Value("quiet", "quiet"),
                        new MacroParameter.Value("loud", "Very loud"))));
    }

    @Test
    public void showsTheTabToWhomItsConditionsAllow() {
        assertThat(tabs(SAM)).containsExactly(new WebItem("greeting-tab", "greeting-link", "Greetings",
                "/plugins/example/greeting.action?key=DOC"));
        assertThat(tabs(RITA)).isEmpty();
        assertThat(tabs(null)).isEmpty();
    }

    @Test
    public void offersTheBlueprintWhereItsConditionsAllow() {
        assertThat(blueprints()).containsExactly(new Blueprint("example.app:plan", "Greetings", "Plan & write",
                "/download/resources/example.app:create-plan/icon",
                "<p>Plan &amp; write <ac:placeholder>?</ac:placeholder></p>\n"));
        assertThat(example.site().as(RITA, () -> app.blueprints(Map.of()))).isEmpty();
    }

    @Test
    public void aBlueprintBeginsInTheLanguageOfTheSite() {
        app = example.install(app -> app, Locale.GERMANY, false);

        assertThat(blueprints()).extracting(Blueprint::content)
                .containsExactly("<p>Planen &amp; schreiben <ac:placeholder>?</ac:placeholder></p>\n");
    }

    @Test
    public void loadsDependenciesFirst() {
        List<WebResource> resources = app.webResources(Set.of("page"));

        assertThat(resources).flatExtracting(WebResource::styles).containsExactly(
                "/download/resources/example.app:base/base.css", "/download/resources/example.app:styles/greeting.css");
        assertThat(app.webResources(Set.of("other"))).isEmpty();
        assertThat(app.webResources(Set.of("example.app:base"))).hasSize(1);
    }

    @Test
    public void givesOnlyFilesThatTheDescriptorNames() {
        assertThat(app.download("example.app", "images/icon.png")).map(Resource::contentType).hasValue("image/png");
        assertThat(app.download("example.app:create-plan", "icon")).map(Resource::contentType).hasValue("image/png");
        assertThat(app.download("example.app:styles", "greeting.css")).isPresent();
        assertThat(app.download("example.app", "atlassian-plugin.xml")).isEmpty();
        assertThat(app.download("example.app", "images/../atlassian-plugin.xml")).isEmpty();
        assertThat(app.download("example.app", "images/")).isEmpty();
    }

    private List<Blueprint> blueprints() {
        return example.site().as(RITA, () -> app.blueprints(
                Map.of("space", example.site().confluence.service(SpaceManager.class).getSpace("DOC"))));
    }

    private List<WebItem> tabs(Person person) {
        return example.site().as(person, () -> app.webItems("system.space.tools/integrations",
                Map.of("space", example.site().confluence.service(SpaceManager.class).getSpace("DOC"))));
    }
}
