package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** How an editor makes an adoption plan, in a real browser and with the built jar. */
public class AdoptionPlanBrowserTest {

    private static final By PLAN = By.cssSelector("[data-blueprint$=':adoption-plan']");
    private static final By MATRIX = By.cssSelector("#content .value-matrix table");
    private static final By TASKS = By.cssSelector("#content .inline-task-list > li");

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    @Test
    public void anEditorFillsThePlanAndPublishesIt() throws IOException {
        begin();
        browser.type(By.id("content-title"), "Where Field Service goes");
        write("td", "Visit reports stand here the day after the visit.");
        write("td", "Product Development answers failure reports where they stand.");
        write("td", "Customers read the state of their pumps here.");
        own(1, "Ines Moreau", "2027-01-29");
        browser.screenshot("adoption-plan-editor-light-1280");
        write("> p:last-of-type", "Interactions across silos: 18% today, 27% by June 2027.");
        browser.follow(By.id("rte-button-publish"));

        assertThat(browser.waitFor(MATRIX).getText()).contains("What we do",
                "Visit reports stand here the day after the visit.",
                "Product Development answers failure reports where they stand.",
                "Customers read the state of their pumps here.");
        List<WebElement> tasks = browser.all(TASKS);
        assertThat(tasks).hasSize(5);
        assertThat(tasks.get(0).getText()).startsWith("We fear that others see unfinished work.")
                .contains("@Ines Moreau", "29 Jan 2027");
        assertThat(browser.waitFor(By.cssSelector("#content > p:last-of-type")).getText())
                .isEqualTo("Interactions across silos: 18% today, 27% by June 2027.");
        holdsNoHints();
        looksRightEverywhere();
    }

    private void begin() throws IOException {
        browser.logIn("ines");
        browser.open("/display/FS");
        browser.follow(By.id("create-page-button"));
        browser.waitFor(PLAN);
        browser.isAccessible("html");
        browser.screenshot("create-light-1280");
        browser.follow(PLAN);
        browser.waitFor(By.id("wysiwygTextarea"));
    }

    /** Over the first hint that is left in such a place. */
    private void write(String place, String words) {
        browser.click(By.cssSelector("#wysiwygTextarea " + place + " .editor-placeholder"));
        browser.press(words);
    }

    private void own(int task, String person, String day) {
        String place = "#wysiwygTextarea .inline-task-list > li:nth-child(" + task + ") ";
        browser.click(By.cssSelector(place + ".editor-placeholder.mention"));
        browser.press("@");
        browser.waitFor(By.id("mention-person")).sendKeys(person);
        browser.click(By.id("mention-insert"));
        browser.click(By.cssSelector(place + ".editor-placeholder"));
        browser.press("//");
        browser.waitFor(By.id("day"));
        browser.script("document.getElementById('day').value = arguments[0]", day);
        browser.click(By.id("day-insert"));
    }

    private void holdsNoHints() throws IOException {
        Properties texts = new Properties();
        try (JarFile app = new JarFile(System.getProperty("sandbox.app"))) {
            texts.load(app.getInputStream(app.getEntry("i18n/value-matrix.properties")));
        }
        String text = browser.text();
        assertThat(texts.stringPropertyNames()).filteredOn(key -> key.startsWith("value-matrix.plan.place.")).hasSize(6)
                .allSatisfy(key -> assertThat(text).doesNotContain(texts.getProperty(key)));
    }

    private void looksRightEverywhere() throws IOException {
        for (String mode : List.of("light", "dark")) {
            browser.width(1280);
            browser.colorMode(mode);
            for (int width : List.of(1280, 390)) {
                browser.width(width);
                browser.open("/display/FS/Where+Field+Service+goes");
                browser.waitFor(MATRIX);
                browser.screenshot("adoption-plan-" + mode + "-" + width);
                browser.fits();
                browser.isAccessible("html");
            }
        }
    }

    @Test
    public void whatIsLeftEmptyStaysHiddenAndIsThereForTheNextEditor() {
        browser.logIn("maya");
        browser.open("/pages/createcontent.action?spaceKey=FS");
        browser.follow(PLAN);
        browser.type(By.id("content-title"), "A plan of nothing yet");
        browser.follow(By.id("rte-button-publish"));

        assertThat(browser.waitFor(MATRIX).getText()).contains("Operational improvement");
        assertThat(browser.text()).doesNotContain("Type @");
        browser.follow(By.id("editPageLink"));
        browser.waitFor(By.id("wysiwygTextarea"));
        assertThat(browser.all(By.cssSelector(".editor-placeholder"))).hasSize(3 + 2 * 5 + 1);
    }

    @Test
    public void theChoiceIsInTheLanguageOfWhoChoosesAndThePageInThatOfTheSite() {
        browser.logIn("maya");
        browser.cookie("wiki-language", "de_DE");
        browser.open("/pages/createcontent.action?spaceKey=FS");
        assertThat(browser.waitFor(PLAN).getText()).startsWith("Einf\u00fchrungsplan");

        browser.follow(PLAN);

        assertThat(browser.waitFor(By.id("wysiwygTextarea")).getText()).contains("How we will know");
    }
}
