package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What whoever administers several spaces does with the report of all of them, in a real browser. */
public class PortfolioBrowserTest {

    private static final String PORTFOLIO = "/plugins/value-matrix/portfolio.action";
    private static final String EXPORT = "/plugins/value-matrix/portfolio-export.action?format=";
    private static final By ROWS = By.cssSelector(".vm-spaces tbody tr");
    private static final By NAMES = By.cssSelector(".vm-spaces tbody th a");

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    private void opens(String person) {
        browser.logIn(person);
        browser.open(PORTFOLIO);
    }

    private List<String> names() {
        return browser.all(NAMES).stream().map(WebElement::getText).toList();
    }

    @Test
    public void siteAdminsFindAllSpacesInTheAdministration() {
        browser.logIn("admin");
        browser.open("/admin/console.action");
        browser.follow(By.linkText("Adoption of all spaces"));

        assertThat(browser.waitFor(By.cssSelector(".vm-line")).getText()).startsWith("You see all 11 spaces.");
        assertThat(names()).hasSize(11).contains("Field Service", "Works Council");
        assertThat(browser.text()).doesNotContain("value-matrix.", "$");
    }

    @Test
    public void spaceAdminsSeeTheSpacesThatTheyAdministerAndNoOtherName() {
        opens("maya");

        assertThat(browser.waitFor(By.cssSelector(".vm-line")).getText())
                .startsWith("You see the 8 spaces that you administer.");
        assertThat(names()).hasSize(8).doesNotContain("Works Council", "IT Handbook");
    }

    @Test
    public void whoAdministersNoSpaceIsToldSo() throws Exception {
        opens("rita");

        assertThat(browser.waitFor(By.cssSelector(".vm-empty")).getText()).contains("You administer no space");
        assertThat(browser.all(ROWS)).isEmpty();
        assertThat(HttpVisitor.of(DEMO.baseUrl(), "rita").get(EXPORT + "csv").statusCode()).isEqualTo(404);
    }

    @Test
    public void spacesAreFilteredSortedAndFoundAgain() {
        opens("admin");
        browser.follow(By.linkText("Space"));
        List<String> sorted = names();
        assertThat(sorted).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(browser.waitFor(By.cssSelector("[aria-sort=ascending]")).getText()).contains("Space");

        browser.follow(By.cssSelector(".vm-steps li:nth-child(2) a"));
        browser.until(() -> names().size() < sorted.size());
        assertThat(names()).isNotEmpty().isSubsetOf(sorted);
        browser.follow(By.linkText("Clear"));
        browser.until(() -> names().size() == sorted.size());
        browser.type(By.name("q"), "quality");
        browser.follow(By.cssSelector(".vm-filters button"));
        assertThat(names()).containsExactly("Quality");

        browser.follow(By.linkText("Quality"));
        assertThat(browser.waitFor(By.cssSelector(".vm-stage .vm-sentence")).getText()).contains("Quality");
    }

    @Test
    public void aPeriodIsChosenAndTheFiltersStay() {
        browser.logIn("admin");
        browser.open(PORTFOLIO + "?q=service");
        browser.click(By.cssSelector(".vm-menu summary"));
        browser.follow(By.partialLinkText("365 days"));

        assertThat(names()).containsExactly("Field Service");
        assertThat(browser.all(By.cssSelector("[aria-current=true]")).get(0).getAttribute("href")).contains("days=365");
    }

    @Test
    public void whatTheAddressDoesNotMeanIsSaidAndEverythingIsShown() {
        browser.logIn("admin");
        browser.open(PORTFOLIO + "?days=12&step=moon");

        assertThat(browser.waitFor(By.cssSelector(".vm-notice")).getText()).contains("Part of this address");
        assertThat(names()).hasSize(11);
    }

    @Test
    public void eachMapHasAListWithTheSameNumbers() {
        opens("admin");
        browser.click(By.cssSelector(".vm-map-section .vm-toggle label:nth-child(2)"));

        assertThat(browser.waitFor(By.cssSelector(".vm-pairs")).getText()).contains("Field Service");
        assertThat(browser.all(By.cssSelector(".vm-map")).get(0).isDisplayed()).isFalse();
        browser.click(By.cssSelector(".vm-map-section .vm-toggle label:nth-child(1)"));
        assertThat(browser.all(By.cssSelector(".vm-map")).get(0).isDisplayed()).isTrue();
    }

    @Test
    public void aColumnOpensItsDefinition() {
        opens("admin");
        browser.click(By.cssSelector(".vm-spaces .vm-info"));

        assertThat(browser.waitFor(By.cssSelector(".vm-panel")).getText()).contains("Formula", "How to read");
    }

    @Test
    public void theFileHasTheSpacesAndNumbersOfThePage() throws Exception {
        opens("maya");
        HttpVisitor maya = HttpVisitor.of(DEMO.baseUrl(), "maya");
        JsonNode file = new ObjectMapper().readTree(maya.get(EXPORT + "json").body());

        List<String> exported = new ArrayList<>();
        file.path("numbers").forEach(row -> exported.add(row.path("space_name").asText()));
        assertThat(exported).isEqualTo(names());
        assertThat(file.path("numbers").get(0).path("contributions").asText())
                .isEqualTo(browser.waitFor(By.cssSelector(".vm-spaces tbody td:nth-child(6)")).getText());
        assertThat(file.toString()).doesNotContain("Works Council");
        for (String format : List.of("csv", "xlsx")) {
            assertThat(maya.get(EXPORT + format).headers().firstValue("Content-Disposition").orElse(""))
                    .endsWith("." + format + "\"");
        }
        assertThat(maya.get(EXPORT + "exe").statusCode()).isEqualTo(404);
    }

    @Test
    public void whoHasNotLoggedInIsAskedTo() {
        browser.open(PORTFOLIO);

        assertThat(browser.text()).contains("Log in").doesNotContain("Field Service");
    }

    /** As of last night, or as of now: the same wiki has the same numbers. */
    @Test
    public void theNightMakesWhatTheReaderWouldOtherwiseWaitFor() throws Exception {
        HttpVisitor admin = HttpVisitor.of(DEMO.baseUrl(), "admin");
        JsonNode before = new ObjectMapper().readTree(admin.get(EXPORT + "json").body());

        admin.post("/admin/runjob.action", "job", NightlyReportsTest.jobKey(admin));

        JsonNode after = new ObjectMapper().readTree(admin.get(EXPORT + "json").body());
        assertThat(after.path("numbers")).isEqualTo(before.path("numbers"));
        assertThat(after.path("silos")).isEqualTo(before.path("silos"));
        opens("admin");
        assertThat(browser.waitFor(By.cssSelector(".vm-line")).getText()).contains("As of last night");
    }

    @Test
    public void thePortfolioLooksRightInLightAndDarkOnADeskAndOnAPhone() throws IOException {
        browser.logIn("admin");
        for (String mode : List.of("light", "dark")) {
            for (int width : List.of(1280, 390)) {
                browser.width(1280);
                browser.open("/dashboard");
                browser.colorMode(mode);
                browser.width(width);
                browser.open(PORTFOLIO);
                browser.waitFor(ROWS);
                browser.screenshot("portfolio-" + mode + "-" + width);
                browser.fits();
                browser.noScriptErrors();
            }
        }
        browser.width(320);
        browser.open(PORTFOLIO);
        browser.fits();
    }
}
