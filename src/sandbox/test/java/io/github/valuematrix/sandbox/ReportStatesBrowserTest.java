package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.io.IOException;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;

/** What the report shows where there is little to show, in a real browser. */
public class ReportStatesBrowserTest {

    private static final String REPORT = "/plugins/value-matrix/adoption.action?key=";
    private static final String SETTINGS = "/rest/value-matrix/1.0/settings";

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    @Test
    public void aPeriodWithNothingSaysSoAndLeadsOn() throws IOException {
        showsEverywhere("empty", REPORT + "FS&period=other&from=2001-01-01&to=2001-03-01",
                "Nobody has written here in this period", "Start an adoption plan");
    }

    @Test
    public void aSpaceThatIsTooSmallSaysWhatItNeedsAndWhatIsThere() throws IOException {
        showsEverywhere("too-early", REPORT + "HR&period=91", "It is too early for a step of HR", "of 5 needed",
                "Fewer than 5 people");
    }

    @Test
    public void aSpaceThatIsSilentForAYearSaysSinceWhen() throws IOException {
        showsEverywhere("dormant", REPORT + "P6", "Nobody has written in Pump Series 6 Launch since",
                "Say whether this space is still needed");
    }

    @Test
    public void whileTheWikiIsReadThereIsABarAndWhatIsReadAlready() throws Exception {
        HttpVisitor admin = HttpVisitor.of(DEMO.baseUrl(), "admin");
        admin.sendJson("PUT", SETTINGS, "{\"pagesPerSecond\": 1}");
        admin.post("/admin/plugins/value-matrix/ask-back-fill.action", "ask", "START");
        try {
            browser.logIn("admin");
            browser.until(() -> {
                browser.open(REPORT + "FS");
                return !browser.all(By.cssSelector(".vm-progress")).isEmpty();
            });
            showsEverywhere("reading", REPORT + "FS", "pages read");
            browser.isAccessible("html");
        } finally {
            admin.sendJson("PUT", SETTINGS, "{\"pagesPerSecond\": 10000}");
            new AppClient(DEMO.baseUrl()).awaitBackFill();
        }
    }

    private void showsEverywhere(String state, String path, String... texts) throws IOException {
        browser.logIn("admin");
        for (String mode : List.of("light", "dark")) {
            for (int width : List.of(1280, 390)) {
                browser.width(1280);
                browser.open("/dashboard");
                browser.colorMode(mode);
                browser.width(width);
                browser.open(path);
                assertThat(browser.waitFor(By.cssSelector(".vm-report")).getText()).contains(texts);
                browser.screenshot("space-report-" + state + "-" + mode + "-" + width);
                browser.fits();
            }
        }
    }
}
