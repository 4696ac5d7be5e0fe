package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a space admin does with the report of a space, and what a reader meets, in a real browser. */
public class ReportBrowserTest {

    private static final String REPORT = "/plugins/value-matrix/adoption.action?key=";
    private static final By INFO = By.cssSelector(".vm-info");
    private static final By PANEL = By.cssSelector(".vm-panel");

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    @Before
    public void aSpaceAdminOpensTheReport() {
        browser.logIn("maya");
        browser.open(REPORT + "FS");
    }

    @Test
    public void aSpaceAdminFindsTheReportInSpaceTools() {
        browser.open("/display/FS");
        browser.click(By.id("space-tools-link"));
        browser.follow(By.linkText("Adoption"));

        assertThat(browser.waitFor(By.cssSelector(".vm-report h1")).getText()).isEqualTo("Adoption");
        assertThat(browser.waitFor(By.cssSelector(".vm-stage .vm-sentence")).getText()).contains("Field Service");
        assertThat(browser.all(By.cssSelector(".vm-chart svg"))).isNotEmpty();
        assertThat(browser.text()).contains("Product Design").doesNotContain("value-matrix.", "$");
    }

    @Test
    public void aPeriodIsChosenWithoutLeavingThePage() {
        browser.click(By.cssSelector(".vm-menu summary"));
        browser.follow(By.partialLinkText("91 days"));

        assertThat(browser.waitFor(By.cssSelector(".vm-line")).getText()).contains("91 days");
    }

    @Test
    public void datesThatMakeNoSenseAreSaidAndTheReportIsThereAllTheSame() {
        browser.open(REPORT + "FS&period=other&from=2026-11-20&to=2026-11-01");

        assertThat(browser.waitFor(By.cssSelector(".vm-notice")).getText()).contains("Swap them and try again");
        assertThat(browser.all(By.cssSelector(".vm-stage"))).hasSize(1);
    }

    @Test
    public void aNumberOpensItsDefinitionAndEscapeLeadsBack() {
        WebElement info = browser.waitFor(INFO);
        info.sendKeys(Keys.ENTER);

        assertThat(browser.waitFor(PANEL).getText()).contains("Formula", "Left out", "How to read");
        assertThat(browser.script("return document.activeElement.className")).isEqualTo("vm-panel");
        browser.waitFor(PANEL).sendKeys(Keys.ESCAPE);
        assertThat(browser.all(PANEL)).isEmpty();
        assertThat(browser.script("return document.activeElement === document.querySelector('.vm-info')"))
                .isEqualTo(true);
    }

    @Test
    public void aPanelNeverHidesItsNumber() {
        for (int width : List.of(1280, 390)) {
            browser.width(width);
            browser.open(REPORT + "FS");
            browser.waitFor(INFO);
            int infos = browser.all(INFO).size();
            for (int info = 0; info < infos; info += 3) {
                browser.script("document.querySelectorAll('.vm-info')[arguments[0]].click()", info);
                assertThat((Boolean) browser.script("""
                        const panel = document.querySelector('.vm-panel').getBoundingClientRect();
                        const info = document.querySelectorAll('.vm-info')[arguments[0]];
                        const block = info.closest('.vm-gate, .vm-benefit-figure, .vm-trend-number, tr, h2')
                            .getBoundingClientRect();
                        const apart = panel.left >= block.right || panel.right <= block.left
                            || panel.top >= block.bottom || panel.bottom <= block.top;
                        return apart && panel.left >= 0 && panel.right <= window.innerWidth""", info))
                        .as("panel " + info + " at " + width).isTrue();
            }
            browser.fits();
        }
    }

    @Test
    public void aLinkToANumberOpensItsDefinition() {
        browser.open(REPORT + "FS#vm-openness");

        assertThat(browser.waitFor(By.cssSelector("#vm-openness[open] dl")).getText()).contains("Formula");
    }

    @Test
    public void whoPrefersTablesFindsThemTheNextTime() {
        browser.click(By.cssSelector(".vm-toggle label:nth-child(2)"));
        assertThat(browser.waitFor(By.cssSelector(".vm-twin")).getText()).contains("Week");

        browser.open(REPORT + "FS");
        assertThat(browser.waitFor(By.cssSelector(".vm-twin")).isDisplayed()).isTrue();
        assertThat(browser.all(By.cssSelector(".vm-chart"))).noneMatch(WebElement::isDisplayed);
        browser.click(By.cssSelector(".vm-toggle label:nth-child(1)"));
        assertThat(browser.waitFor(By.cssSelector(".vm-chart svg")).isDisplayed()).isTrue();
    }

    @Test
    public void nothingShiftsWhileTheChartsAreDrawn() {
        Object shifted = browser.script("""
                return new Promise(done => new PerformanceObserver(list => done(list.getEntries()
                    .reduce((sum, entry) => sum + entry.value, 0)))
                    .observe({type: 'layout-shift', buffered: true})
                    || setTimeout(() => done(0), 500))""");

        assertThat(((Number) shifted).doubleValue()).isLessThan(0.01);
    }

    @Test
    public void withoutScriptsTheTablesAreThere() {
        browser.withoutScripts(() -> {
            browser.open(REPORT + "FS");
            assertThat(browser.all(By.cssSelector(".vm-twin"))).isNotEmpty().allMatch(WebElement::isDisplayed);
            assertThat(browser.all(By.cssSelector(".vm-chart"))).noneMatch(WebElement::isDisplayed);
            assertThat(browser.all(INFO).get(0).getAttribute("href")).contains("#vm-");
        });
    }

    @Test
    public void theReportIsExportedForOtherTools() throws Exception {
        HttpVisitor maya = HttpVisitor.of(DEMO.baseUrl(), "maya");
        for (String format : List.of("csv", "xlsx", "json")) {
            browser.click(By.xpath("//summary[contains(., 'Export')]"));
            String address = browser.waitFor(By.cssSelector(".vm-export a[href*='format=" + format + "']"))
                    .getAttribute("href");
            browser.click(By.xpath("//summary[contains(., 'Export')]"));
            HttpResponse<String> file = maya.get(address.substring(DEMO.baseUrl().length()));

            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"adoption-FS-").endsWith("." + format + "\"");
            assertThat(file.body()).isNotEmpty();
        }
    }

    @Test
    public void whoMayNotReadTheReportMayNotExportItEither() throws Exception {
        String export = "/plugins/value-matrix/adoption-export.action?format=csv&key=";
        HttpVisitor rita = HttpVisitor.of(DEMO.baseUrl(), "rita");

        assertThat(rita.get(export + "FS").statusCode()).isEqualTo(404);
        assertThat(rita.get(export + "FS").body()).isEqualTo(rita.get(export + "NOSUCHSPACE").body());
        assertThat(HttpVisitor.of(DEMO.baseUrl(), "maya").get(export.replace("csv", "doc") + "FS").statusCode())
                .isEqualTo(404);
    }

    @Test
    public void theLinkToCopyStaysGoodForTheseDays() {
        String link = browser.waitFor(By.cssSelector(".vm-copy")).getAttribute("href");
        String period = browser.waitFor(By.cssSelector(".vm-menu summary")).getText();

        browser.open(link);

        assertThat(browser.waitFor(By.cssSelector(".vm-menu summary")).getText()).isEqualTo(period);
    }

    @Test
    public void copyingSaysWhoCanOpenTheLink() {
        browser.click(By.cssSelector(".vm-copy"));

        browser.until(() -> browser.waitFor(By.cssSelector(".vm-said")).getText().contains("admins"));
    }

    @Test
    public void aReaderIsRefusedAsForASpaceThatIsNotThere() {
        browser.logIn("rita");
        browser.open("/display/FS");
        assertThat(browser.all(By.id("space-tools-link"))).isEmpty();

        browser.openRefused(REPORT + "FS");
        String refused = browser.text();
        browser.openRefused(REPORT + "NOSUCHSPACE");

        assertThat(browser.all(By.cssSelector(".vm-report"))).isEmpty();
        assertThat(browser.text()).isEqualTo(refused);
    }

    @Test
    public void theReportFitsTheSmallestScreen() {
        browser.width(320);
        browser.open(REPORT + "FS");
        browser.fits();
    }
}
