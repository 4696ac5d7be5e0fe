package io.github.valuematrix.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.message.I18nResolver;
import example.app.Greetings;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.Rule;
import org.junit.Test;

public class AppHostTest {
    @Rule
    public final RunningExample example = new RunningExample();

    @Test
    public void tellsWhatTheAppIs() {
        InstalledApp app = example.install();

        assertThat(app.key()).isEqualTo("example.app");
        assertThat(app.name()).isEqualTo("Example");
        assertThat(app.version()).isEqualTo("1.0");
    }

    @Test
    public void beansLiveFromInstallationToRemoval() {
        example.install();
        assertThat(System.getProperty(Greetings.LIFE)).isEqualTo("made started");

        example.uninstall();
        assertThat(System.getProperty(Greetings.LIFE)).isEqualTo("made started stopped gone");
    }

    @Test
    public void onlyExportedLifecyclesHearOfTheStart() {
        example.install(app -> app.without("META-INF/plugin-components/exports"));

        assertThat(System.getProperty(Greetings.LIFE)).isEqualTo("made");
    }

    @Test
    public void theAppCanBeInstalledAgain() {
        example.install();

        InstalledApp again = example.reinstall(app -> app);

        assertThat(again.macros()).hasSize(1);
        assertThat(System.getProperty(Greetings.LIFE)).isEqualTo("made started");
    }

    @Test
    public void leavesNoThreadBehindThatKeepsTheJvmAlive() throws InterruptedException {
        example.install();
        example.uninstall();

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().contains("Felix")) {
                thread.join(5_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    @Test
    public void classesOfTheAppComeFromItsBundle() {
        assertThat(example.install().macros().get(0).macro().getClass().getClassLoader())
                .isNotSameAs(getClass().getClassLoader());
    }

    @Test
    public void schedulesTheJobUntilTheAppGoes() {
        example.install();
        assertThat(example.site().confluence.jobs().runNow("tick").toString()).contains("ticked");

        example.uninstall();
        assertThat(example.site().confluence.jobs().list()).isEmpty();
    }

    @Test
    public void textsFollowTheLanguage() {
        I18nResolver texts = example.install(app -> app, Locale.GERMANY, false).i18n();

        assertThat(texts.getText("example.greeting", "Maya")).isEqualTo("Hallo Maya");
        assertThat(texts.getText("example.tab")).isEqualTo("Greetings");
        assertThat(texts.getText("no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    public void refusesAManifestWithoutThePluginKey() {
        refused(app -> app.header("Atlassian-Plugin-Key", null))
                .hasMessageContaining("Atlassian-Plugin-Key is missing");
    }

    @Test
    public void refusesKeysThatDiffer() {
        refused(app -> app.header("Atlassian-Plugin-Key", "other")).hasMessageContaining("it must be the key");
        refused(app -> app.header("Bundle-SymbolicName", "other")).hasMessageContaining("it must be the key");
    }

    @Test
    public void refusesAnAppWithoutSpringContext() {
        refused(app -> app.header("Spring-Context", null)).hasMessageContaining("Spring-Context: *");
    }

    @Test
    public void refusesAPackageThatConfluenceDoesNotGive() {
        refused(app -> app.alsoImports("org.apache.commons.compress"))
                .hasMessageContaining("imports the package org.apache.commons.compress");
    }

    @Test
    public void refusesAPackageOfTheSandbox() {
        refused(app -> app.alsoImports("io.github.valuematrix.sandbox.host"))
                .hasMessageContaining("imports the package");
    }

    @Test
    public void anAppSeesNoPackageThatItDoesNotImport() {
        refused(app -> app.doesNotImport("com.atlassian.confluence.plugin.descriptor.web.conditions"))
                .hasMessageContaining("HasSpaceCondition, which the app neither holds nor imports");
    }

    @Test
    public void refusesModulesOfTransformedApps() {
        for (String element : List.of("component", "component-import", "module-type", "bundle-instructions")) {
            refused(app -> app.module("<" + element + " key=\"x\"/>")).hasMessageContaining("<" + element + ">");
        }
    }

    @Test
    public void refusesAnUnknownModuleType() {
        refused(app -> app.module("<web-itme key=\"x\"/>")).hasMessageContaining("knows no module type <web-itme>");
    }

    @Test
    public void refusesTwoModulesWithOneKey() {
        refused(app -> app.module("<web-resource key=\"macro\"/>")).hasMessageContaining("the key macro stands at two");
    }

    @Test
    public void refusesAClassThatIsNotThere() {
        refused(app -> app.descriptor("example.app.GreetingMacro", "example.app.Missing"))
                .hasMessageContaining("names the class example.app.Missing");
        refused(app -> app.file("META-INF/plugin-components/component", "example.app.Missing"))
                .hasMessageContaining("example.app.Missing");
    }

    @Test
    public void refusesAServiceThatConfluenceDoesNotOffer() {
        refused(app -> app.file("META-INF/plugin-components/imports", "com.atlassian.sal.api.user.UserProfile"))
                .hasMessageContaining("imports the service com.atlassian.sal.api.user.UserProfile");
    }

    @Test
    public void refusesTablesWithoutAModuleForThem() {
        refused(app -> app.descriptor("<ao key=\"ao\"><entity>example.app.Visit</entity></ao>", ""))
                .hasMessageContaining("imports the service com.atlassian.activeobjects.external.ActiveObjects");
    }

    @Test
    public void refusesAnAppWithoutAnIndexOfItsBeans() {
        refused(app -> app.without("META-INF/plugin-components/component"))
                .hasMessageContaining("no class of it becomes");
        refused(app -> app.without("META-INF/spring/app.xml")).hasMessageContaining("META-INF/spring");
    }

    @Test
    public void refusesAWeightThatIsNoNumber() {
        refused(app -> app.descriptor("weight=\"50\"", "weight=\"heavy\"")).hasMessageContaining("heavy is no number");
    }

    @Test
    public void refusesAWebResourceWhoseDependencyIsNotThere() {
        refused(app -> app.descriptor("example.app:base<", "example.app:bace<"))
                .hasMessageContaining("depends on example.app:bace");
        refused(app -> app.descriptor("css/base.css", "css/bace.css")).hasMessageContaining("holds no css/bace.css");
    }

    @Test
    public void refusesActionsWithNamesThatConfluenceDoesNotTake() {
        refused(app -> app.descriptor("action name=\"look\"", "action name=\"look_at\""))
                .hasMessageContaining("look_at must match");
        refused(app -> app.descriptor("extends=\"default\"", "extends=\"struts-default\""))
                .hasMessageContaining("must extend default");
    }

    @Test
    public void refusesAJobWithoutItsBean() {
        refused(app -> app.descriptor("<job key=\"ticker\"", "<job key=\"tick\""))
                .hasMessageContaining("The app has no bean tick");
    }

    @Test
    public void refusesAMacroWithAnUnknownParameterTypeOrAWrongIcon() {
        refused(app -> app.descriptor("type=\"enum\"", "type=\"choice\"")).hasMessageContaining("the type choice");
        refused(app -> app.descriptor("images/icon.png\">", "images/icon.svg\">"))
                .hasMessageContaining("must be a PNG");
    }

    @Test
    public void refusesAllowedMethodsThatAreInheritedOrNotThere() {
        refused(app -> app.descriptor("Special#own()", "Special#inherited()"))
                .hasMessageContaining("there is no method");
        refused(app -> app.descriptor("Row#joined(java.lang.String,int)", "Row#joined(int)"))
                .hasMessageContaining("there is no method example.app.Row#joined(int)");
        refused(app -> app.descriptor("example.app.Row#title()", "com.atlassian.confluence.spaces.Space#getId()"))
                .hasMessageContaining("is not a class of the app");
    }

    @Test
    public void refusesATemplateThatIsNotWellFormed() {
        refused(app -> app.file("templates/page.xml", "<p>open")).hasMessageContaining("page.xml is not well-formed")
                .hasMessageContaining("Close every element");
        refused(app -> app.file("templates/page.xml", "<p>a&nbsp;b</p>")).hasMessageContaining("&#160;");
    }

    @Test
    public void refusesATemplateWithATextThatIsNotThere() {
        refused(app -> app.replace("templates/page.xml", "example.plan", "example.plam"))
                .hasMessageContaining("names the text example.plam").hasMessageContaining("mend its at:key");
        refused(app -> app.replace("templates/page.xml", "at:i18n", "at:var")).hasMessageContaining("at: element");
    }

    @Test
    public void refusesATemplateThatIsNotThere() {
        refused(app -> app.without("templates/page.xml")).hasMessageContaining("holds no templates/page.xml");
        refused(app -> app.descriptor("name=\"template\"", "name=\"page\""))
                .hasMessageContaining("needs a <resource name=\"template\"");
    }

    @Test
    public void refusesABlueprintThatNobodyCanChoose() {
        refused(app -> app.module("<blueprint key=\"lost\" index-key=\"x\"/>"))
                .hasMessageContaining("Nobody can choose the blueprint lost")
                .hasMessageContaining("<param name=\"blueprintKey\" value=\"lost\"/>");
    }

    @Test
    public void refusesAChoiceThatLeadsNowhere() {
        refused(app -> app.descriptor("<blueprint key=\"plan\" index-key=\"plans\"><content-template ref=\"page\"/>"
                + "</blueprint>", "")).hasMessageContaining("names the blueprint plan, which is not there");
        refused(app -> app.descriptor("ref=\"page\"", "ref=\"pagee\""))
                .hasMessageContaining("names the content template pagee, which is not there");
        refused(app -> app.descriptor("<content-template ref=\"page\"/>", ""))
                .hasMessageContaining("names 0 content templates");
    }

    @Test
    public void refusesAChoiceWithoutNameOrPicture() {
        refused(app -> app.descriptor("i18n-name-key=\"example.tab\"", "i18n-name-key=\"example.tap\""))
                .hasMessageContaining("names the text example.tap");
        refused(app -> app.descriptor("name=\"icon\"", "name=\"image\"")).hasMessageContaining("needs its picture");
    }

    @Test
    public void refusesABlueprintThatSkipsTheEditor() {
        refused(app -> app.descriptor("index-key=\"plans\"", "index-key=\"plans\" create-result=\"view\""))
                .hasMessageContaining("no other create-result than edit");
        refused(app -> app.descriptor(" index-key=\"plans\"", ""))
                .hasMessageContaining("needs the attribute index-key");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(UnaryOperator<ExampleApp> change) {
        try {
            return assertThatThrownBy(() -> example.install(change)).isInstanceOf(AppException.class);
        } finally {
            example.site().close();
        }
    }
}
