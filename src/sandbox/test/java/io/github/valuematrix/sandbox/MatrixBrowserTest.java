package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;

public class MatrixBrowserTest {

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    private static final String GRID = "/display/PD/Working+with+others";
    private static final String COMPACT = "/display/FS/Team+page";
    private static final By NUMBERS = By.cssSelector(".value-matrix-count a");
    private static final By FOOT = By.cssSelector(".value-matrix-foot");

    private static final Pattern PAGE_ID = Pattern.compile("pageId=(\\d+)");

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    @Test
    public void aReaderFollowsANumberToTheDiscussionsBehindIt() {
        browser.logIn("rita");
        browser.open(GRID);
        assertThat(browser.waitFor(FOOT).getText()).contains("Product Design", "Position from live numbers");
        browser.follow(NUMBERS);

        assertThat(browser.waitFor(By.cssSelector(".vm-line")).getText()).contains("Product Design");
        browser.follow(By.cssSelector(".vm-list tbody a"));
        assertThat(browser.waitFor(By.id("title-text")).isDisplayed()).isTrue();
    }

    @Test
    public void aSpaceAdminOpensTheReportOfTheSameDays() {
        browser.logIn("maya");
        browser.open(COMPACT);
        browser.follow(By.cssSelector(".value-matrix-grid .value-matrix-foot a"));

        assertThat(browser.waitFor(By.cssSelector(".vm-line")).getText()).contains("91 days");
        assertThat(browser.waitFor(By.cssSelector(".vm-stage .vm-sentence")).getText()).contains("Field Service");
    }

    @Test
    public void numbersFollowWhatHappensInTheWiki() throws Exception {
        HttpVisitor maya = HttpVisitor.of(DEMO.baseUrl(), "maya");
        String page = "/pages/viewpage.action?pageId=" + maya.publish("FS", "What happens here", Macros.stored(
                Map.of("layout", "grid", "mode", "numbers", "period", "365", "show", "counts"), ""));
        long before = interactions(maya, page);

        // what is trashed leaves the past as well; what is written today counts from tomorrow on
        Matcher id = PAGE_ID.matcher(maya.get("/display/FS/Service+handbook").body());
        assertThat(id.find()).isTrue();
        HttpVisitor admin = HttpVisitor.of(DEMO.baseUrl(), "admin");
        assertThat(admin.post("/pages/doremovepage.action", "pageId", id.group(1)).statusCode()).isLessThan(400);
        admin.post("/admin/runjob.action", "job", "dirty-pages");

        // numbers that took long are good enough for some seconds
        browser.until(() -> interactions(maya, page) < before);
    }

    private static long interactions(HttpVisitor reader, String page) {
        try {
            return Jsoup.parse(reader.get(page).body()).select(".value-matrix-count a").stream()
                    .mapToLong(number -> Long.parseLong(number.ownText().strip().replace(",", ""))).sum();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    public void whatAnAddressDoesNotSayIsAnsweredWithWhatToDo() {
        browser.logIn("rita");
        browser.open("/plugins/value-matrix/discussions.action?spaces=FS&novelty=moon");

        assertThat(browser.waitFor(By.cssSelector(".vm-empty")).getText())
                .contains("Go back to the matrix and follow one of its numbers.");
    }

    @Test
    public void liveMatricesLookRightInLightAndDarkOnADeskAndOnAPhone() throws Exception {
        browser.logIn("maya");
        for (String mode : List.of("light", "dark")) {
            for (int width : List.of(1280, 390)) {
                browser.width(1280);
                browser.open("/dashboard");
                browser.colorMode(mode);
                browser.width(width);
                picture(COMPACT, "macro-compact-" + mode + "-" + width);
                browser.open(GRID);
                String list = browser.waitFor(NUMBERS).getAttribute("href");
                picture(list, "macro-discussions-" + mode + "-" + width);
            }
        }
    }

    @Test
    public void theCompactFormsFitIntoTheNarrowestPhone() {
        browser.logIn("maya");
        browser.width(320);
        browser.open(COMPACT);
        browser.waitFor(FOOT);

        assertThat((Boolean) browser.script("return [...document.querySelectorAll('.value-matrix')]"
                + ".every(matrix => matrix.scrollWidth <= matrix.clientWidth)")).isTrue();
    }

    @Test
    public void fromRightToLeftEverythingFlipsAndStillFits() {
        browser.logIn("maya");
        for (String page : List.of(GRID, COMPACT, "/display/FS/Adoption+plan")) {
            for (int width : List.of(1280, 390)) {
                browser.width(width);
                browser.open(page);
                browser.waitFor(By.cssSelector(".value-matrix"));
                browser.script("document.documentElement.dir = 'rtl'");
                assertThat((Boolean) browser.script("return [...document.querySelectorAll('.value-matrix')]"
                        + ".every(matrix => matrix.scrollWidth <= matrix.clientWidth)")).as(page + width).isTrue();
                assertThat((Boolean) browser.script("const row = document.querySelector('.value-matrix tbody tr');"
                        + "return getComputedStyle(row.querySelector('td, th')).textAlign === 'start'")).isTrue();
            }
        }
    }

    @Test
    public void aThemeWithoutTokensHasLinesAndTheMark() throws Exception {
        browser.logIn("maya");
        browser.open(GRID);
        browser.waitFor(FOOT);
        Theme.ORIGINAL.show(browser);

        assertThat(browser.script("return getComputedStyle(document.querySelector('td.value-matrix-here')).outlineStyle"))
                .isEqualTo("solid");
        assertThat(browser.script("return getComputedStyle(document.querySelector('.value-matrix td')).borderTopWidth"))
                .isEqualTo("1px");
        browser.screenshot("macro-grid-original-1280");
    }

    private void picture(String path, String name) throws Exception {
        browser.open(path);
        browser.screenshot(name);
        browser.fits();
        browser.noScriptErrors();
    }
}
