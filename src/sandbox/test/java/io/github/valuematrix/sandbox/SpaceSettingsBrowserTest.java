package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Notes on the timeline and report readers: maya administers Field Service, rita only reads, paul is from outside. */
public class SpaceSettingsBrowserTest {

    private static final String PAGES = "/plugins/value-matrix/";
    private static final String SETTINGS = PAGES + "adoption-settings.action?key=";
    private static final String REPORT = PAGES + "adoption.action?key=FS";
    private static final String EXPORT = PAGES + "adoption-export.action?format=json&key=FS";
    private static final String REST = "/rest/value-matrix/1.0/spaces/FS/";
    private static final By REMOVE = By.cssSelector(".vm-entries button");

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    private static HttpVisitor visitor(String person) throws Exception {
        return HttpVisitor.of(DEMO.baseUrl(), person);
    }

    private void addNote(String day, String text) {
        browser.script("document.getElementById('vm-note-day').value = arguments[0]", day);
        browser.type(By.id("vm-note-text"), text);
        browser.follow(By.cssSelector("form[action='add-note.action'] button"));
    }

    private void addReader(String kind, String name) {
        browser.script("document.getElementById('vm-reader-kind').value = arguments[0]", kind);
        browser.type(By.id("vm-reader-name"), name);
        browser.follow(By.cssSelector("form[action='add-reader.action'] button"));
    }

    private void opensAsAdmin() {
        browser.logIn("maya");
        browser.open(SETTINGS + "FS");
    }

    @After
    public void removeAll() {
        opensAsAdmin();
        while (!browser.all(REMOVE).isEmpty()) {
            browser.follow(REMOVE);
        }
    }

    @Test
    public void aSpaceAdminNotesWhatHappenedAndFindsItOnTheTrends() {
        browser.logIn("maya");
        browser.open(REPORT);
        browser.follow(By.linkText("Add a note"));
        addNote("2026-09-14", "Training week");
        assertThat(browser.waitFor(By.cssSelector("[role=status]")).getText()).isEqualTo("Saved.");

        browser.follow(By.linkText("Back to the report"));

        assertThat(browser.waitFor(By.cssSelector(".vm-flags")).getText()).contains("A", "Training week");
        browser.until(() -> browser.all(By.cssSelector(".vm-chart svg text")).stream()
                .anyMatch(text -> text.getText().equals("A")));
        browser.open(SETTINGS + "FS");
        browser.follow(REMOVE);
        assertThat(browser.text()).contains("There are no notes yet.");
    }

    @Test
    public void aMistakeIsSaidAtItsFieldAndNothingTypedIsLost() {
        opensAsAdmin();
        addNote("", "Training week");
        assertThat(browser.waitFor(By.id("vm-note-day-problem")).getText()).startsWith("Choose the day");
        assertThat(browser.waitFor(By.id("vm-note-text")).getAttribute("value")).isEqualTo("Training week");

        addReader("group", "dept-qq");

        assertThat(browser.waitFor(By.id("vm-reader-problem")).getText()).contains("Did you mean dept-qa?");
        assertThat(browser.waitFor(By.id("vm-reader-name")).getAttribute("value")).isEqualTo("dept-qq");
        addReader("person", "nobody-at-all");
        assertThat(browser.waitFor(By.id("vm-reader-problem")).getText()).contains("Nobody has this user name");
    }

    @Test
    public void whoIsNamedReadsTheReportByItsLinkAndSetsNothing() throws Exception {
        assertThat(statusOf("rita")).containsOnly(404);
        opensAsAdmin();
        addReader("person", "rita");
        assertThat(browser.waitFor(By.id("vm-readers")).getText()).contains("rita");
        addReader("person", "RITA");
        assertThat(browser.waitFor(By.id("vm-reader-problem")).getText()).contains("already");
        browser.open(REPORT);
        String link = browser.waitFor(By.cssSelector(".vm-copy")).getAttribute("href");
        browser.click(By.cssSelector(".vm-copy"));
        browser.until(() -> browser.waitFor(By.cssSelector(".vm-said")).getText().contains("named as its reader"));

        browser.logIn("rita");
        browser.open(link);

        assertThat(browser.waitFor(By.cssSelector(".vm-stage .vm-sentence")).getText()).contains("Field Service");
        assertThat(browser.all(By.linkText("Notes and readers"))).isEmpty();
        assertThat(statusOf("rita")).containsOnly(200);
        assertThat(visitor("rita").get(SETTINGS + "FS").statusCode()).isEqualTo(404);
        assertThat(visitor("rita").sendJson("PUT", REST + "kind", "{}").statusCode()).isEqualTo(404);
        assertThat(visitor("rita").get(PAGES + "portfolio.action").body()).contains("You administer no space");
        removeAll();
        assertThat(statusOf("rita")).as("once removed").containsOnly(404);
    }

    /** Of all ways to the numbers of the space. */
    private static List<Integer> statusOf(String person) throws Exception {
        HttpVisitor visitor = visitor(person);
        return List.of(visitor.get(REPORT).statusCode(), visitor.get(EXPORT).statusCode(),
                visitor.get(REST + "report").statusCode(), visitor.get(REST + "trend").statusCode());
    }

    @Test
    public void membersOfANamedGroupReadItIfTheyMayViewTheSpace() throws Exception {
        assertThat(statusOf("ines")).containsOnly(404);
        opensAsAdmin();
        for (String group : List.of("dept-field-south", "partners-emea")) {
            addReader("group", group);
            browser.until(() -> browser.waitFor(By.id("vm-readers")).getText().contains(group));
        }

        assertThat(statusOf("ines")).containsOnly(200);
        assertThat(statusOf("paul")).as("may not view the space").containsOnly(404);
    }

    @Test
    public void thePageIsForAdminsOfTheSpaceAloneAndRefusedAsForNoSuchSpace() throws Exception {
        HttpVisitor rita = visitor("rita");

        assertThat(rita.get(SETTINGS + "FS").statusCode()).isEqualTo(404);
        assertThat(rita.get(SETTINGS + "FS").body()).isEqualTo(rita.get(SETTINGS + "NOSUCHSPACE").body());
        assertThat(visitor("admin").get(SETTINGS + "FS").statusCode()).isEqualTo(200);
    }

    @Test
    public void aChangeNeedsARightATokenAndAPost() throws Exception {
        String add = PAGES + "add-note.action";
        HttpResponse<String> refused = visitor("rita").post(add, "key", "FS", "day", "2026-09-14", "text", "Not hers");
        assertThat(refused.statusCode()).isEqualTo(404);
        HttpVisitor maya = visitor("maya");
        assertThat(maya.postAsIs(add, "key", "FS", "day", "2026-09-14", "text", "No token").statusCode())
                .isEqualTo(403);
        assertThat(maya.get(add + "?key=FS&day=2026-09-14&text=By+a+link").statusCode()).isNotEqualTo(200);
        assertThat(maya.get(PAGES + "add-reader.action?key=FS&kind=person&name=rita").statusCode()).isNotEqualTo(200);

        assertThat(maya.get(SETTINGS + "FS").body()).contains("There are no notes yet.", "Nobody is named yet.");
    }

    @Test
    public void notesAreExportedWithTheNumbers() throws Exception {
        opensAsAdmin();
        addNote("2026-09-14", "Training week");

        assertThat(visitor("maya").get(EXPORT).body()).contains("\"timeline\"", "Training week");
    }

    @Test
    public void thePageAndTheFlagsLookRight() throws IOException {
        opensAsAdmin();
        addNote("2026-09-14", "Training week");
        addNote("2026-05-04", "New start page, and the old file share is closed");
        addReader("person", "rita");
        addReader("group", "dept-qa");
        for (String mode : List.of("light", "dark")) {
            for (int width : List.of(1280, 390)) {
                browser.width(1280);
                browser.open("/dashboard");
                browser.colorMode(mode);
                browser.width(width);
                browser.open(SETTINGS + "FS");
                browser.waitFor(By.id("vm-readers"));
                browser.screenshot("space-settings-" + mode + "-" + width);
                browser.fits();
                browser.open(REPORT + "&period=91");
                browser.waitFor(By.cssSelector(".vm-chart svg"));
                browser.screenshot("space-report-" + mode + "-" + width);
                browser.fits();
                browser.noScriptErrors();
            }
        }
    }
}
