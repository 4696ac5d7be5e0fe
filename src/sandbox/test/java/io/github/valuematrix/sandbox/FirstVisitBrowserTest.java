package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What an editor, a space admin and a reader do on their first visit, in a real browser and with the built jar. */
public class FirstVisitBrowserTest {

    private static final String REPORT = "/plugins/value-matrix/adoption.action?key=";
    private static final By MATRIX = By.cssSelector("#content .value-matrix table");

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    @Test
    public void anEditorPutsTheMatrixOnANewPageThroughTheMacroBrowser() throws IOException {
        browser.logIn("ines");
        browser.open("/pages/createpage.action?spaceKey=FS");
        browser.type(By.id("content-title"), "Where we are going");
        browser.click(By.id("insert-macro"));
        browser.type(By.id("macro-browser-search"), "value matrix");
        browser.screenshot("macro-browser-light-1280");
        browser.click(By.id("macro-value-matrix"));
        browser.type(By.id("macro-param-title"), "Our journey & yours");
        browser.screenshot("macro-browser-parameters-light-1280");
        browser.click(By.id("macro-insert"));
        browser.click(By.id("rte-button-publish"));

        WebElement matrix = browser.waitFor(MATRIX);
        assertThat(matrix.findElement(By.tagName("caption")).getText()).isEqualTo("Our journey & yours");
        assertThat(matrix.findElements(By.cssSelector("thead th[scope=col]"))).hasSize(3);
        assertThat(matrix.getText()).contains("Operational improvement", "Cultural change",
                "Business-model transformation");
    }

    @Test
    public void anEditorChangesTheMatrixOfAPageAndItsWordsStay() throws IOException {
        browser.logIn("ines");
        browser.open("/display/FS/Adoption+plan");
        String before = browser.waitFor(MATRIX).getText();
        browser.click(By.id("editPageLink"));
        browser.waitFor(By.id("wysiwygTextarea"));
        browser.screenshot("editor-light-1280");
        browser.type(By.id("content-title"), "Adoption plan");
        browser.click(By.id("rte-button-publish"));

        assertThat(browser.waitFor(MATRIX).getText()).isEqualTo(before);
    }

    @Test
    public void aSpaceAdminFindsTheReportInSpaceTools() throws IOException {
        browser.logIn("maya");
        browser.open("/display/FS");
        browser.click(By.id("space-tools-link"));
        browser.click(By.linkText("Adoption"));

        assertThat(browser.waitFor(By.cssSelector(".vm-report h1")).getText()).isEqualTo("Adoption");
        assertThat(browser.all(By.cssSelector(".vm-months tbody tr"))).isNotEmpty();
        assertThat(browser.text()).contains("Product Design").doesNotContain("value-matrix.report.");
    }

    @Test
    public void aPeriodIsChosenWithoutLeavingThePage() {
        browser.logIn("maya");
        browser.open(REPORT + "FS");
        browser.click(By.cssSelector(".vm-menu summary"));
        browser.click(By.partialLinkText("91 days"));

        assertThat(browser.waitFor(By.cssSelector(".vm-line")).getText()).contains("91 days");
    }

    @Test
    public void aPeriodAndADefinitionOpenWithinAPhone() {
        browser.logIn("maya");
        browser.width(390);
        browser.open(REPORT + "FS");
        browser.click(By.cssSelector(".vm-menu summary"));
        withinTheWindow(".vm-menu-panel");
        browser.click(By.cssSelector(".vm-menu summary"));
        for (int figure = 1; figure <= 4; figure++) {
            String beside = ".vm-figure:nth-child(" + figure + ") ";
            browser.click(By.cssSelector(beside + ".vm-info > summary"));
            withinTheWindow(beside + ".vm-panel");
            browser.click(By.cssSelector(beside + ".vm-info > summary"));
        }
    }

    private void withinTheWindow(String panel) {
        browser.waitFor(By.cssSelector(panel));
        assertThat((Boolean) browser.script("const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                + "return box.left >= 0 && box.right <= window.innerWidth && box.width > 300", panel))
                .as(panel + " lies within the window").isTrue();
        browser.fits();
    }

    @Test
    public void aLongWordInTheTitleDoesNotWidenTheMatrix() {
        browser.logIn("ines");
        browser.open("/pages/createpage.action?spaceKey=FS");
        browser.type(By.id("content-title"), "A long word");
        browser.click(By.id("insert-macro"));
        browser.click(By.id("macro-value-matrix"));
        browser.type(By.id("macro-param-title"), "Adoption".repeat(30));
        browser.click(By.id("macro-insert"));
        browser.click(By.id("rte-button-publish"));

        browser.waitFor(MATRIX);
        browser.fits();
    }

    @Test
    public void aReaderIsRefusedAndTheTabIsNotThere() {
        browser.logIn("rita");
        browser.open("/display/FS");
        assertThat(browser.all(By.id("space-tools-link"))).isEmpty();

        browser.openRefused(REPORT + "FS");
        String refused = browser.text();

        assertThat(browser.all(By.cssSelector(".vm-report"))).isEmpty();
        assertThat(refused).doesNotContain("contributors");
    }

    @Test
    public void pagesLookRightInLightAndDarkOnADeskAndOnAPhone() throws IOException {
        browser.logIn("maya");
        for (String mode : List.of("light", "dark")) {
            for (int width : List.of(1280, 390)) {
                browser.width(1280);
                browser.open("/dashboard");
                browser.colorMode(mode);
                browser.width(width);
                picture("/dashboard", "dashboard", mode, width);
                picture("/display/FS/Adoption+plan", "macro-steps", mode, width);
                picture("/display/PD/Working+with+others", "macro-grid", mode, width);
                picture(REPORT + "FS", "space-report", mode, width);
            }
        }
    }

    private void picture(String path, String name, String mode, int width) throws IOException {
        browser.open(path);
        browser.screenshot(name + "-" + mode + "-" + width);
        browser.fits();
        browser.noScriptErrors();
    }
}
