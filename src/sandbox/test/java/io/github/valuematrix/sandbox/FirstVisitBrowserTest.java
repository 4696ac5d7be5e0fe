package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What an editor does on the first visit, in a real browser and with the built jar. */
public class FirstVisitBrowserTest {

    private static final By MATRIX = By.cssSelector("#content .value-matrix table");

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    @Test
    public void anEditorPutsTheMatrixOnANewPageThroughTheMacroBrowser() {
        browser.logIn("ines");
        browser.open("/pages/createpage.action?spaceKey=FS");
        browser.type(By.id("content-title"), "Where we are going");
        browser.click(By.id("insert-macro"));
        browser.type(By.id("macro-browser-search"), "value matrix");
        browser.click(By.id("macro-value-matrix"));
        browser.type(By.id("macro-param-title"), "Our journey & yours");
        browser.click(By.id("macro-insert"));
        browser.follow(By.id("rte-button-publish"));

        WebElement matrix = browser.waitFor(MATRIX);
        assertThat(matrix.findElement(By.tagName("caption")).getText()).isEqualTo("Our journey & yours");
        assertThat(matrix.findElements(By.cssSelector("thead th[scope=col]"))).hasSize(3);
        assertThat(matrix.getText()).contains("Operational improvement", "Cultural change",
                "Business-model transformation");
    }

    @Test
    public void anEditorChangesTheMatrixOfAPageAndItsWordsStay() {
        browser.logIn("ines");
        browser.open("/display/FS/Adoption+plan");
        String before = browser.waitFor(MATRIX).getText();
        browser.follow(By.id("editPageLink"));
        browser.waitFor(By.id("wysiwygTextarea"));
        browser.type(By.id("content-title"), "Adoption plan");
        browser.follow(By.id("rte-button-publish"));

        assertThat(browser.waitFor(MATRIX).getText()).isEqualTo(before);
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
        browser.follow(By.id("rte-button-publish"));

        browser.waitFor(MATRIX);
        browser.fits();
    }

    @Test
    public void aReaderFindsTheExportsOfAPageInItsMenu() {
        browser.logIn("rita");
        for (int width : List.of(1280, 390)) {
            browser.width(width);
            browser.open("/display/FS/Adoption+plan");
            browser.click(By.id("action-menu-link"));
            assertThat(browser.waitFor(By.id("action-export-pdf-link")).getText()).isEqualTo("Export to PDF");
            assertThat(browser.waitFor(By.id("action-export-word-link")).getRect().getX()).isNotNegative();
            browser.isAccessible(".page-actions");
            browser.fits();
            browser.press(Keys.ESCAPE);
            assertThat(browser.focused().getAttribute("id")).isEqualTo("action-menu-link");
        }
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
