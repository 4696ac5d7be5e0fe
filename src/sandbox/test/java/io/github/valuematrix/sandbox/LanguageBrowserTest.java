package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.openqa.selenium.By;

/** What somebody meets who reads another language, in a real browser. */
@RunWith(Parameterized.class)
public class LanguageBrowserTest {

    private static final String REPORT = "/plugins/value-matrix/adoption.action?key=FS&period=91";
    private static final String PORTFOLIO = "/plugins/value-matrix/portfolio.action";
    private static final Map<String, String> PAGES = Map.of(REPORT, ".vm-report", PORTFOLIO, ".vm-report",
            "/plugins/value-matrix/adoption-settings.action?key=FS", ".vm-report",
            "/plugins/value-matrix/adoption.action?key=FS&period=other&from=2001-01-01&to=2001-03-01", ".vm-report",
            "/admin/plugins/value-matrix/jobs.action", ".vm-admin",
            "/admin/plugins/value-matrix/settings.action", ".vm-admin",
            "/display/PD/Working+with+others", ".value-matrix");

    /** Shorter ones may well be words of the language, or names. */
    private static final int LONG_ENOUGH = 16;

    @ClassRule(order = 1)
    public static final DemoSandbox DEMO = new DemoSandbox();

    @ClassRule(order = 2)
    public static final Browser BROWSER = new Browser(DEMO::baseUrl);

    private final Locale language;

    public LanguageBrowserTest(Locale language) {
        this.language = language;
        BROWSER.cookie("wiki-language", language.toString());
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Locale> languages() {
        return List.of(Locale.GERMANY, Locale.FRANCE, Locale.JAPAN);
    }

    @BeforeClass
    public static void logIn() {
        BROWSER.logIn("admin");
    }

    @AfterClass
    public static void backToEnglish() {
        BROWSER.cookie("wiki-language", "en");
    }

    @Test
    public void noPageHasATextInEnglish() throws IOException {
        List<String> english = sentences();

        PAGES.forEach((page, part) -> {
            BROWSER.open(page);
            BROWSER.waitFor(By.cssSelector(part));
            BROWSER.script("document.querySelectorAll('details').forEach(one => one.open = true)");
            String text = BROWSER.waitFor(By.cssSelector(part)).getText();
            assertThat(english.stream().filter(text::contains)).as(page).isEmpty();
            assertThat(text).as(page).doesNotContain("value-matrix.", "$i18n");
            BROWSER.noScriptErrors();
        });
    }

    /** The English texts that take no arguments. */
    private static List<String> sentences() throws IOException {
        Properties texts = new Properties();
        try (JarFile app = new JarFile(System.getProperty("sandbox.app"))) {
            texts.load(app.getInputStream(app.getEntry("i18n/value-matrix.properties")));
        }
        return Collections.list(texts.elements()).stream().map(Object::toString)
                .filter(text -> text.length() >= LONG_ENOUGH && text.contains(" ") && !text.contains("{")).toList();
    }

    @Test
    public void everyPageFitsOnADeskAndOnAPhone() {
        for (int width : List.of(1280, 390, 320)) {
            BROWSER.width(width);
            PAGES.forEach((page, part) -> {
                BROWSER.open(page);
                BROWSER.waitFor(By.cssSelector(part));
                BROWSER.fits();
            });
        }
    }

    @Test
    public void numbersAndDaysStandAsTheLanguageWritesThem() throws IOException {
        BROWSER.width(1280);
        BROWSER.open(PORTFOLIO);

        String text = BROWSER.waitFor(By.cssSelector(".vm-report")).getText();
        assertThat(BROWSER.script("return document.documentElement.lang")).isEqualTo(language.toLanguageTag());
        assertThat(text).containsPattern(Map.of(Locale.GERMANY, "\\d\\d\\.\\d\\d\\.20\\d\\d", Locale.FRANCE,
                "\\d{1,2} \\p{L}+\\.? 20\\d\\d", Locale.JAPAN, "20\\d\\d/\\d\\d/\\d\\d").get(language));
        assertThat(text).containsPattern(language.equals(Locale.JAPAN) ? "\\d%" : "\\d[ \\u00a0\\u202f]%");
        BROWSER.open(REPORT);
        BROWSER.waitFor(By.cssSelector(".vm-chart svg"));
        BROWSER.screenshot("space-report-" + language.getLanguage() + "-light-1280");
    }

    @Test
    public void thePageIsAccessible() {
        BROWSER.width(1280);
        BROWSER.open(REPORT);
        BROWSER.waitFor(By.cssSelector(".vm-report"));
        BROWSER.isAccessible("html");
    }
}
