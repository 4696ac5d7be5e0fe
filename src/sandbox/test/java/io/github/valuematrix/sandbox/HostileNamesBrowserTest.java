package io.github.valuematrix.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;

/** Whatever is written in names, settings and requests is shown as it is written, and never runs. */
public class HostileNamesBrowserTest {

    private static final String REPORT = "/plugins/value-matrix/adoption.action?key=";
    private static final String OF_SPACE = REPORT + HostileExport.SPACE;
    private static final String SPACE_SETTINGS =
            "/plugins/value-matrix/adoption-settings.action?key=" + HostileExport.SPACE;
    private static final String PORTFOLIO = "/plugins/value-matrix/portfolio.action";
    private static final String JOBS = "/admin/plugins/value-matrix/jobs.action";
    private static final String SETTINGS = "/admin/plugins/value-matrix/settings.action";
    private static final String REST = "/rest/value-matrix/1.0";
    private static final String SETTING = Hostile.SETTING.text();
    private static final String QUERY = URLEncoder.encode(SETTING, UTF_8);

    @ClassRule
    public static final HostileSandbox WIKI = new HostileSandbox();

    @Rule
    public final Browser browser = new Browser(WIKI::baseUrl);

    @Before
    public void countWhatRuns() {
        browser.runScriptsInPages();
        browser.beforeEveryPage("window.ran = []; window.xss = number => window.ran.push(number);");
        browser.logIn("admin");
    }

    @Test
    public void theReportNamesSpacesAsTheyAreWritten() {
        browser.open(OF_SPACE);
        browser.script("document.querySelectorAll('.vm-report details').forEach(one => one.open = true)");

        shows(Hostile.SPACE.text(), Hostile.OTHER_SPACE.text());
        browser.fits();
    }

    @Test
    public void thePortfolioNamesSpacesAsTheyAreWritten() {
        browser.open(PORTFOLIO);
        shows(Hostile.SPACE.text(), Hostile.OTHER_SPACE.text());
        browser.fits();
        browser.open(PORTFOLIO + "?q=" + QUERY + "&days=" + QUERY + "&category=" + QUERY + "&sort=" + QUERY);
        shows("No space fits these filters");
        assertThat(browser.waitFor(By.name("q")).getAttribute("value")).isEqualTo(SETTING.strip());
    }

    @Test
    public void notesAndReadersAreShownAsTheyAreWritten() {
        browser.open(SPACE_SETTINGS);
        browser.script("document.getElementById('vm-note-day').value = arguments[0]", LocalDate.now().minusDays(40).toString());
        browser.type(By.id("vm-note-text"), SETTING);
        browser.follow(By.cssSelector("form[action='add-note.action'] button"));
        browser.waitFor(By.id("vm-notes"));
        shows(SETTING.strip());
        browser.script("document.getElementById('vm-reader-kind').value = 'group'");
        browser.type(By.id("vm-reader-name"), Hostile.GROUP.text());
        browser.follow(By.cssSelector("form[action='add-reader.action'] button"));
        browser.waitFor(By.id("vm-readers"));
        shows(Hostile.GROUP.text());
        browser.type(By.id("vm-reader-name"), SETTING);
        browser.follow(By.cssSelector("form[action='add-reader.action'] button"));
        browser.waitFor(By.id("vm-reader-problem"));
        holds("vm-reader-name", SETTING.strip());
        shows(SETTING.strip());
        browser.open(OF_SPACE);
        shows(SETTING.strip());
        browser.fits();
    }

    @Test
    public void theReportOfNothingNamesTheSpaceAsItIsWritten() {
        browser.open(OF_SPACE + "&period=other&from=2001-01-01&to=2001-03-01");

        shows(Hostile.SPACE.text());
    }

    @Test
    public void theReportDoesNotRunWhatIsAskedOfIt() {
        browser.open(OF_SPACE + "&period=" + QUERY);
        shows("There is no such period");
        browser.open(OF_SPACE + "&period=other&from=" + QUERY + "&to=" + QUERY);
        shows("These dates cannot be read");
        browser.open(OF_SPACE + "&asOf=" + QUERY);
        shows("is no day");
        browser.openRefused(REPORT + QUERY);
        nothingRan();
    }

    @Test
    public void theMatrixShowsWordsAsTheyAreWritten() {
        browser.open("/display/HOST/Journey");
        shows(Hostile.TITLE.text(), Hostile.HEADING.text(), Hostile.CELL.text(), Hostile.PARAMETER.text());
        browser.open("/display/HOST/Grid");
        shows(Hostile.TITLE.text(), Hostile.CELL.text(), Hostile.PARAMETER.text());
        browser.open("/display/HOST/Misfit");
        shows(Hostile.TITLE.text(), Hostile.CELL.text(), Hostile.PARAMETER.text(), Hostile.WORDS.text());
        browser.fits();
    }

    @Test
    public void theEditorShowsTheMatrixAsItIsWritten() {
        browser.open("/display/HOST/Journey");
        browser.follow(By.id("editPageLink"));

        browser.click(By.cssSelector(".wysiwyg-macro-title"));
        browser.click(By.cssSelector("[data-panel=edit]"));
        browser.waitFor(By.cssSelector(".macro-preview iframe"));
        shows(Hostile.HEADING.text(), Hostile.CELL.text());
        holds("macro-param-title", Hostile.TITLE.text());
        browser.until(() -> browser.script("return window.frames[0].document.body.innerText").toString()
                .contains(Hostile.TITLE.text()));
        assertThat(browser.script("return window.frames[0].ran")).as("what ran in the preview").isEqualTo(List.of());
    }

    @Test
    public void theWikiAroundShowsNamesAsTheyAreWritten() {
        browser.open("/dashboard");
        shows(Hostile.SPACE.text(), Hostile.OTHER_SPACE.text(), Hostile.PAGE.text());
        browser.follow(By.partialLinkText("xss(" + Hostile.PAGE.ordinal() + ")"));
        browser.waitFor(By.id("title-text"));
        shows(Hostile.PAGE.text(), Hostile.COMMENT.text(), Hostile.PERSON.text(), Hostile.WORDS.text());
        browser.open("/spaces/viewspacesummary.action?key=HOST");
        shows(Hostile.SPACE.text(), Hostile.CATEGORY.text(), Hostile.DESCRIPTION.text());
        browser.open("/browsepeople.action");
        shows(Hostile.PERSON.text());
    }

    @Test
    public void theJobsShowWhatIsNoNumberAsItIsWritten() {
        browser.open(JOBS);
        browser.type(By.id("vm-rate"), SETTING);
        browser.type(By.id("vm-months"), SETTING);
        browser.waitFor(By.id("vm-months")).submit();

        browser.waitFor(By.cssSelector("#vm-months-problem:not(:empty)"));
        holds("vm-rate", SETTING);
        holds("vm-months", SETTING);
    }

    @Test
    public void settingsAreShownAsTheyAreWritten() {
        String group = Hostile.GROUP.text() + " = " + Hostile.SILO.withoutEquals();
        String pattern = SETTING + "*";
        browser.open(SETTINGS);
        browser.click(By.cssSelector("label[for=vm-rule-group]"));
        browser.type(By.id("vm-groups"), group);
        browser.type(By.id("vm-categories"), Hostile.CATEGORY.text());
        browser.type(By.id("vm-outsideGroups"), pattern);
        browser.type(By.id("vm-leftOutPeople"), HostileExport.userName(0));
        browser.type(By.id("vm-leftOutGroups"), pattern);
        browser.click(By.id("vm-save"));

        browser.waitFor(By.cssSelector(".aui-message-success"));
        shows(Hostile.GROUP.text() + ": 6 people", pattern + ": nobody");
        holds("vm-groups", group);
        holds("vm-categories", Hostile.CATEGORY.text());
        holds("vm-leftOutPeople", HostileExport.userName(0));
        harmless(REST + "/settings");
        harmless(REST + "/spaces/HOST/report");
    }

    @Test
    public void mistakesAreShownAsTheyAreWritten() {
        browser.open(SETTINGS);
        browser.type(By.id("vm-groups"), Hostile.SETTING.withoutEquals());
        browser.type(By.id("vm-mailDomains"), SETTING);
        browser.type(By.id("vm-k"), SETTING);
        browser.click(By.id("vm-save"));

        browser.waitFor(By.cssSelector(".aui-message-error"));
        shows(Hostile.SETTING.withoutEquals(), SETTING);
        holds("vm-k", SETTING);
    }

    @Test
    public void namesThatNobodyHasAreShownAsTheyAreWritten() {
        browser.open(SETTINGS);
        browser.type(By.id("vm-groups"), Hostile.GROUP.text() + "s = " + Hostile.SILO.withoutEquals());
        browser.type(By.id("vm-leftOutPeople"), Hostile.PERSON.text());
        browser.type(By.id("vm-leftOutGroups"), SETTING);
        browser.type(By.id("vm-leftOutSpaces"), Hostile.SPACE.text());
        browser.click(By.id("vm-save"));

        browser.waitFor(By.cssSelector(".aui-message-error"));
        shows("Did you mean " + Hostile.GROUP.text(), Hostile.GROUP.text() + "s", Hostile.PERSON.text(), SETTING,
                Hostile.SPACE.text());
    }

    @Test
    public void answersToProgramsDoNotRunInABrowser() {
        for (String path : List.of("/settings", "/back-fill", "/openapi", "/report", "/matrix?spaces=HOST,OTHER")) {
            harmless(REST + path);
        }
        for (String part : List.of("report", "activity", "benchmark", "trend?by=month", "kind")) {
            harmless(REST + "/spaces/HOST/" + part);
        }
    }

    @Test
    public void refusalsToProgramsDoNotRunInABrowser() {
        for (String path : List.of("/matrix?spaces=", "/matrix?spaces=HOST&from=", "/report?asOf=", "/report?compare=",
                "/spaces/HOST/trend?by=", "/spaces/HOST/activity?from=", "/spaces/HOST/report?to=")) {
            browser.openRefused(REST + path + QUERY);
            shows("message");
        }
    }

    private void harmless(String path) {
        browser.open(path);
        shows("{");
    }

    private void shows(String... texts) {
        nothingRan();
        assertThat(browser.script("return document.body.innerText").toString()).contains(texts);
    }

    private void nothingRan() {
        assertThat(browser.script("return window.ran")).as("what ran").isEqualTo(List.of());
        assertThat(browser.all(By.cssSelector("img[src=x], img[onerror]"))).as("pictures").isEmpty();
        assertThat(browser.script("return [...document.scripts].map(one => one.textContent).join()").toString())
                .as("scripts").doesNotContain("xss(");
    }

    private void holds(String field, String text) {
        assertThat(browser.script("return document.getElementById(arguments[0]).value", field)).isEqualTo(text);
        nothingRan();
    }
}
