package io.github.valuematrix.sandbox.host;

import static io.github.valuematrix.sandbox.host.ExampleSite.ADA;
import static io.github.valuematrix.sandbox.host.ExampleSite.RITA;
import static io.github.valuematrix.sandbox.host.ExampleSite.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;

public class ActionsTest {
    private static final String PAGE = "/plugins/example/greeting.action?key=DOC";
    private static final String CHANGE = "/plugins/example/change.action?key=DOC";

    private static final String ADMINISTRATION = """
            <struts name="Settings" key="admin-actions">
              <package name="settings" extends="default" namespace="/admin/plugins/example">
                <default-interceptor-ref name="validatingStack"/>
                <action name="settings" class="example.app.SettingsAction" method="doDefault">
                  <result name="input" type="velocity">/templates/settings.vm</result></action>
                <action name="save" class="example.app.SettingsAction">
                  <result name="input" type="velocity">/templates/settings.vm</result></action>
              </package>
            </struts>
            """;

    @Rule
    public final RunningExample example = new RunningExample();
    private ExampleServer server;

    @After
    public void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    public void showsTheTemplateInTheFrameOfTheWiki() {
        start();

        HttpResponse<String> page = server.get(SAM, PAGE + "&name=Maya");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("atl.general\nGreetings\ngreeting-tab\nDOC\n[example.app:styles]\n")
                .contains("<meta name=\"extra\" content=\"1\">").contains("Hello Maya &amp; all|untouched|Documents")
                .contains("<input type=\"hidden\" name=\"atl_token\" value=\"" + server.token())
                .doesNotContain("applyDecorator").doesNotContain("decoratorParam").doesNotContain("$action.helper");
    }

    @Test
    public void setsOnlyParametersThatAreMarked() {
        start();

        assertThat(server.get(SAM, PAGE + "&name=Maya&unmarked=changed").body()).contains("Hello Maya", "untouched");
    }

    @Test
    public void expressionsReachOnlyAllowedClasses() {
        start(app -> app.descriptor("/templates/page.vm", "/templates/${file}.vm"));
        assertThat(server.get(SAM, PAGE).statusCode()).isEqualTo(200);
        server.close();

        start(app -> app.descriptor("/templates/page.vm", "/templates/${holder.file}.vm"));
        assertThat(server.get(SAM, PAGE).statusCode()).isEqualTo(500);
    }

    @Test
    public void escapesWhatTheRequestSays() {
        start();

        assertThat(server.get(SAM, PAGE + "&name=%3Cscript%3E").body()).contains("Hello &lt;script&gt;");
    }

    @Test
    public void sendsAnonymousPeopleToTheLogIn() {
        start();

        HttpResponse<String> answer = server.get(null, PAGE);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/confluence/login");
    }

    @Test
    public void refusesWhomTheActionDoesNotPermit() {
        start();

        assertThat(server.get(RITA, PAGE).statusCode()).isEqualTo(403);
        assertThat(server.get(RITA, PAGE).body()).isEqualTo("not permitted");
    }

    @Test
    public void anActionForAdministratorsRefusesEverybodyElse() {
        start(app -> app.module(ADMINISTRATION));

        assertThat(server.get(SAM, "/admin/plugins/example/settings.action").statusCode()).isEqualTo(403);
        assertThat(server.get(null, "/admin/plugins/example/settings.action").statusCode()).isEqualTo(302);
        assertThat(server.post(SAM, "/admin/plugins/example/save.action", "atl_token=" + server.token()).statusCode())
                .isEqualTo(403);
        assertThat(server.get(ADA, "/admin/plugins/example/settings.action").statusCode()).isEqualTo(200);
    }

    @Test
    public void aPageOfTheAdministrationNamesItsItemInTheMenu() {
        start(app -> app.module(ADMINISTRATION));

        HttpResponse<String> page = server.get(ADA, "/admin/plugins/example/settings.action");

        assertThat(page.body()).startsWith("atl.admin\nSettings\nexample-settings\n").contains("<p>Own words</p>")
                .doesNotContain("selectedWebItem");
    }

    @Test
    public void aSpaceThatOneMayNotSeeIsNotThere() {
        start();

        for (String key : new String[] {"SEC", "NONE"}) {
            HttpResponse<String> answer = server.get(SAM, "/plugins/example/greeting.action?key=" + key);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo("not found");
        }
        assertThat(server.get(ADA, "/plugins/example/greeting.action").statusCode()).isEqualTo(404);
    }

    @Test
    public void answersGetOnlyWhereItIsPermitted() {
        start();

        assertThat(server.get(SAM, CHANGE).statusCode()).isEqualTo(405);
        assertThat(server.get(SAM, "/plugins/example/look.action?key=DOC").statusCode()).isEqualTo(200);
        assertThat(server.post(SAM, "/plugins/example/look.action?key=DOC", "atl_token=" + server.token()).statusCode())
                .isEqualTo(405);
    }

    @Test
    public void theDescriptorMayPermitGet() {
        start(app -> app.descriptor("<action name=\"change\" class=\"example.app.GreetingAction\">",
                "<action name=\"change\" class=\"example.app.GreetingAction\">"
                        + "<param name=\"permittedMethods\">GET</param>"));

        assertThat(server.get(SAM, CHANGE).body()).contains("Hello changed nobody");
    }

    @Test
    public void changesNothingWithoutTheToken() {
        start();

        HttpResponse<String> without = server.post(SAM, CHANGE, "name=Maya");
        HttpResponse<String> wrong = server.post(SAM, CHANGE, "name=Maya&atl_token=0");
        HttpResponse<String> right = server.post(SAM, CHANGE, "name=Maya&atl_token=" + server.token());

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("nothing was changed").doesNotContain("changed Maya");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body()).contains("Hello changed Maya");
    }

    @Test
    public void postsToTheDefaultMethodNeedTheTokenToo() {
        start();

        assertThat(server.post(SAM, PAGE, "").statusCode()).isEqualTo(403);
    }

    @Test
    public void changesNothingInReadOnlyModeUnlessTheAppIsMadeForIt() {
        InstalledApp app = example.install(one -> one, Locale.UK, true);
        server = new ExampleServer(app, example.site());

        assertThat(server.post(SAM, CHANGE, "atl_token=" + server.token()).statusCode()).isEqualTo(405);
        assertThat(server.get(SAM, PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    public void changesInReadOnlyModeIfTheAppIsMadeForIt() {
        InstalledApp app = example.install(
                one -> one.descriptor("compatible\">false", "compatible\">true"), Locale.UK, true);
        server = new ExampleServer(app, example.site());

        assertThat(server.post(SAM, CHANGE, "atl_token=" + server.token()).statusCode()).isEqualTo(200);
    }

    private void start() {
        start(app -> app);
    }

    private void start(UnaryOperator<ExampleApp> change) {
        InstalledApp app = example.install(change);
        server = new ExampleServer(app, example.site());
    }
}
