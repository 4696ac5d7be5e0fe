package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Everybody can use each page of the app in each theme, as far as a machine can tell. */
@RunWith(Parameterized.class)
public class AccessibilityBrowserTest {

    private static final String MATRIX = "#content .value-matrix";
    private static final String REPORT = "/plugins/value-matrix/adoption.action?key=FS";
    private static final String SPACE_SETTINGS = "/plugins/value-matrix/adoption-settings.action?key=FS";
    private static final String PORTFOLIO = "/plugins/value-matrix/portfolio.action";
    private static final String JOBS = "/admin/plugins/value-matrix/jobs.action";
    private static final String SETTINGS = "/admin/plugins/value-matrix/settings.action";

    /** All pages of the app, with what is done on them first. */
    private static final List<Page> PAGES = List.of(
            new Page("journey", "/display/FS/Adoption+plan", MATRIX),
            new Page("grid", "/display/PD/Working+with+others", MATRIX),
            new Page("compact forms", "/display/FS/Team+page", MATRIX),
            new Page("behind a number", "/plugins/value-matrix/discussions.action?spaces=FS&novelty=existing"
                    + "&reach=within&from=2026-01-01&to=2026-06-30", ".vm-report"),
            new Page("report", REPORT, ".vm-report"),
            new Page("report, choice of a period", REPORT, ".vm-report", clicking(".vm-menu > summary")),
            new Page("report, what a figure means", REPORT, ".vm-report", clicking(".vm-gate .vm-info")),
            new Page("report, definitions", REPORT, ".vm-report", clicking(".vm-definitions summary")),
            new Page("report, all linked spaces", REPORT, ".vm-report", clicking(".vm-more-button")),
            new Page("report as tables", REPORT + "&period=91", ".vm-report", browser ->
                    browser.script("document.querySelector('.vm-trend').classList.add('vm-as-table')")),
            new Page("report, exports", REPORT, ".vm-report", clicking(".vm-menu + .vm-menu > summary")),
            new Page("report of nothing", REPORT + "&period=other&from=2001-01-01&to=2001-03-01", ".vm-report"),
            new Page("notes and readers", SPACE_SETTINGS, ".vm-report"),
            new Page("notes and readers with a mistake", SPACE_SETTINGS, ".vm-report",
                    clicking("form[action='add-note.action'] button")),
            new Page("portfolio", PORTFOLIO, ".vm-report"),
            new Page("portfolio, filtered", PORTFOLIO + "?q=nothing+like+it&days=28", ".vm-report"),
            new Page("portfolio, what a column means", PORTFOLIO, ".vm-report", clicking(".vm-spaces .vm-info")),
            new Page("portfolio, maps as lists", PORTFOLIO, ".vm-report",
                    clicking(".vm-map-section .vm-toggle label:nth-child(2)")),
            new Page("jobs", JOBS, ".vm-admin"),
            new Page("jobs, reading everything again", JOBS, ".vm-admin", clicking(".vm-confirm > summary")),
            new Page("settings", SETTINGS, ".vm-admin"),
            new Page("settings with a mistake", SETTINGS, ".vm-admin", AccessibilityBrowserTest::mistake));

    @ClassRule(order = 1)
    public static final DemoSandbox DEMO = new DemoSandbox();

    @ClassRule(order = 2)
    public static final Browser BROWSER = new Browser(DEMO::baseUrl);

    private final Page page;
    private final Theme theme;
    private final int width;

    public AccessibilityBrowserTest(Page page, Theme theme, int width) {
        this.page = page;
        this.theme = theme;
        this.width = width;
    }

    /** @param within selects what of the page is the app's own */
    private record Page(String name, String path, String within, Consumer<Browser> first) {

        Page(String name, String path, String within) {
            this(name, path, within, browser -> { });
        }

        boolean isOnPhones() {
            return within.equals(".vm-report");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Parameterized.Parameters(name = "{0}, {1}, {2}")
    public static List<Object[]> cases() {
        List<Object[]> cases = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            PAGES.forEach(page -> cases.add(new Object[] {page, theme, 1280}));
            PAGES.stream().filter(Page::isOnPhones).forEach(page -> cases.add(new Object[] {page, theme, 390}));
        }
        return cases;
    }

    @BeforeClass
    public static void logIn() throws Exception {
        HttpVisitor.of(DEMO.baseUrl(), "admin").post("/admin/runjob.action", "job", "reconciliation");
        BROWSER.logIn("admin");
    }

    @Before
    public void open() {
        BROWSER.width(width);
        BROWSER.open(page.path());
        BROWSER.waitFor(By.cssSelector(page.within()));
        page.first().accept(BROWSER);
        theme.show(BROWSER);
    }

    @Test
    public void theAppIsAccessible() {
        BROWSER.isAccessible(page.within());
    }

    @Test
    public void thePageAroundItIsAccessible() {
        BROWSER.isAccessible("html");
    }

    private static Consumer<Browser> clicking(String selector) {
        return browser -> browser.click(By.cssSelector(selector));
    }

    private static void mistake(Browser browser) {
        browser.type(By.id("vm-groups"), "nobody-knows-this = ");
        browser.click(By.id("vm-save"));
        browser.until(() -> browser.all(By.cssSelector(".error")).stream().anyMatch(WebElement::isDisplayed));
    }
}
