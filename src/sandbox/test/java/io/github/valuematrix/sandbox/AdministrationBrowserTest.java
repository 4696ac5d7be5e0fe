package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.io.IOException;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What an administrator of the site does with the back-fill, in a real browser and with the built jar. */
public class AdministrationBrowserTest {

    private static final String PAGE = "/admin/plugins/value-matrix/jobs.action";
    private static final String SETTINGS = "/admin/plugins/value-matrix/settings.action";
    private static final String LINES = "dept-field-* = Field Service\ndept-design = Product Design\n";
    private static final String REST = "/rest/value-matrix/1.0";
    private static final By NIGHTLY = By.cssSelector("#vm-jobs tbody tr:nth-child(2)");
    private static final By BAR = By.cssSelector("[role=progressbar]");

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    private HttpVisitor program;

    @Before
    public void startAnew() throws Exception {
        program = HttpVisitor.of(DEMO.baseUrl(), "admin");
        browser.logIn("admin");
        for (String action : List.of("resume", "cancel", "start")) {
            program.sendJson("POST", REST + "/back-fill/" + action, "");
        }
    }

    @Test
    public void thePageIsFoundInTheAdministration() throws Exception {
        browser.click(By.id("user-menu-link"));
        browser.follow(By.id("admin-link"));
        browser.follow(By.id("value-matrix-jobs"));

        assertThat(browser.waitFor(By.cssSelector(".vm-admin h1")).getText())
                .isEqualTo("Value Matrix: jobs and health");
        assertThat(browser.all(By.cssSelector("#value-matrix-jobs[aria-current]"))).hasSize(1);
    }

    @Test
    public void progressMovesByItselfAndWhatIsBeingWrittenStays() throws Exception {
        limit(100);
        browser.open(PAGE);
        browser.type(By.id("vm-months"), "24");
        browser.script("window.stillTheSamePage = true");
        int before = percent();

        browser.until(() -> percent() > before);
        limit(10_000);
        browser.until(() -> browser.text().contains("All numbers can be trusted."));

        assertThat(percent()).isEqualTo(100);
        assertThat(browser.script("return window.stillTheSamePage")).isEqualTo(true);
        assertThat(browser.script("return document.getElementById('vm-months').value")).isEqualTo("24");
        assertThat(browser.script("return document.getElementById('vm-spoken').textContent").toString())
                .contains("Everything is read");
    }

    @Test
    public void cancellingAsksFirstAndNeedsNoMouse() throws Exception {
        limit(5);
        browser.open(PAGE);
        WebElement cancel = browser.waitFor(By.cssSelector(".vm-confirm summary"));
        cancel.sendKeys(Keys.ENTER);
        WebElement confirm = browser.waitFor(By.cssSelector(".vm-confirm[open] button"));
        assertThat(browser.text()).contains("What was read stays and is kept up to date");

        cancel.sendKeys(Keys.TAB);
        assertThat(browser.script("return document.activeElement === arguments[0]", confirm)).isEqualTo(true);
        confirm.sendKeys(Keys.ENTER);

        browser.until(() -> browser.text().contains("the back-fill was cancelled"));
        browser.click(By.xpath("//button[text()='Start']"));
        browser.until(() -> browser.text().contains("still being read"));
    }

    @Test
    public void aJobIsRunAmongTheScheduledJobsAndTheTableSaysWhatItDid() throws Exception {
        limit(10_000);
        browser.open(PAGE);
        browser.follow(By.cssSelector("#vm-jobs .vm-title a"));
        browser.click(By.cssSelector("[aria-label='Run Value Matrix: nightly check now']"));
        browser.waitFor(By.cssSelector("[aria-label='Run Value Matrix: nightly check now']"));
        browser.until(() -> {
            browser.open(PAGE);
            return browser.waitFor(NIGHTLY).getText().contains("difference");
        });

        assertThat(browser.waitFor(NIGHTLY).getText()).contains("today");
    }

    @Test
    public void everyControlHasANameAndEveryIdIsUnique() {
        browser.open(PAGE);
        browser.waitFor(BAR);

        assertThat(browser.script("return [...document.querySelectorAll('.vm-admin input:not([type=hidden])')]"
                + ".filter(field => !field.labels.length).length")).isEqualTo(0L);
        assertThat(browser.script("return [...document.querySelectorAll('.vm-admin button, .vm-admin summary, "
                + ".vm-admin [role]')].filter(one => !(one.textContent.trim() || one.getAttribute('aria-label')))"
                + ".length")).isEqualTo(0L);
        assertThat(browser.script("const ids = [...document.querySelectorAll('[id]')].map(one => one.id);"
                + "return ids.filter((id, at) => ids.indexOf(id) !== at).join()")).isEqualTo("");
        assertThat(browser.script("return [...document.querySelectorAll('.vm-admin button, .vm-admin summary')]"
                + ".filter(one => one.offsetParent && one.getBoundingClientRect().height < 24).length")).isEqualTo(0L);
    }

    @Test
    public void itLooksRightInLightAndDarkOnADeskAndOnAPhone() throws Exception {
        limit(50);
        program.post("/pages/docreatepage.action", "spaceKey", "FS", "title", "Pumps of today", "editorContent", "");
        program.post("/admin/runjob.action", "job", "dirty-pages");
        program.post("/admin/runjob.action", "job", "reconciliation");
        browser.open(PAGE);
        browser.until(() -> percent() >= 40);
        pictures(PAGE, BAR, "admin");
    }

    @Test
    public void silosAreSetByKeyboardAloneAndLookRightInLightAndDarkOnADeskAndOnAPhone() throws Exception {
        limit(10_000);
        browser.open(SETTINGS);
        browser.click(By.cssSelector("label[for=vm-rule-group]"));
        browser.type(By.id("vm-groups"), LINES + "dept-quality = Quality");
        browser.waitFor(By.id("vm-save")).sendKeys(Keys.ENTER);
        browser.until(() -> browser.text().contains("Did you mean dept-qa?"));
        browser.screenshot("settings-problem-light-1280");

        browser.type(By.id("vm-groups"), LINES + "dept-qa = Quality");
        browser.type(By.id("vm-mailDomains"), "hydra-service.example");
        browser.waitFor(By.id("vm-save")).sendKeys(Keys.ENTER);
        browser.until(() -> browser.text().contains("Saved."));
        assertThat(browser.text()).contains("dept-field-*: 15 people");
        pictures(SETTINGS, By.id("vm-save"), "settings");
        program.sendJson("PUT", REST + "/settings", "{\"pagesPerSecond\": 10000, "
                + "\"silos\": {\"rule\": \"HOME_SPACE\"}, \"external\": {}}");
    }

    private void pictures(String path, By shown, String name) throws IOException {
        for (String mode : List.of("light", "dark")) {
            for (int width : List.of(1280, 390)) {
                browser.width(1280);
                browser.open("/dashboard");
                browser.colorMode(mode);
                browser.width(width);
                browser.open(path);
                browser.waitFor(shown);
                browser.screenshot(name + "-" + mode + "-" + width);
                browser.fits();
                browser.noScriptErrors();
            }
        }
    }

    private int percent() {
        return Integer.parseInt(browser.waitFor(BAR).getAttribute("aria-valuenow"));
    }

    private void limit(int pagesPerSecond) throws IOException, InterruptedException {
        program.sendJson("PUT", REST + "/settings", "{\"pagesPerSecond\": " + pagesPerSecond + "}");
    }
}
