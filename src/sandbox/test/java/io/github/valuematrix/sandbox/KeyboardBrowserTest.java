package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody without a mouse reads the report. */
public class KeyboardBrowserTest {

    private static final String REPORT = "/plugins/value-matrix/adoption.action?key=FS&period=91";
    private static final By PERIOD = By.cssSelector(".vm-menu > summary");
    private static final By FIGURE = By.cssSelector(".vm-gate .vm-info");

    /** What can be operated, in the order in which it is read; what is in something closed cannot. */
    private static final String OPERABLE = "return [...document.querySelectorAll('.vm-report :is(a[href], button, "
            + "summary, select, textarea, input:not([type=hidden], [type=radio]:not(:checked)), [tabindex=\"0\"])')]"
            + ".filter(one => one.checkVisibility({visibilityProperty: true}))";
    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    @Before
    public void openTheReport() {
        browser.logIn("maya");
        browser.open(REPORT);
        browser.waitFor(PERIOD);
        startBeforeTheReport();
    }

    @Test
    public void enterOpensTheChoiceOfAPeriodAndEscapeLeadsBack() {
        opensAndCloses(PERIOD, By.cssSelector(".vm-menu-panel"));
    }

    @Test
    public void enterOpensWhatAFigureMeansAndEscapeLeadsBack() {
        opensAndCloses(FIGURE, By.cssSelector(".vm-panel"));
    }

    private void opensAndCloses(By summary, By panel) {
        WebElement opener = tabTo(summary);
        browser.press(Keys.ENTER);
        assertThat(browser.waitFor(panel).isDisplayed()).isTrue();

        browser.press(Keys.TAB);
        assertThat(browser.script("return arguments[0].contains(document.activeElement)", browser.waitFor(panel)))
                .as("Tab leads into what is open").isEqualTo(true);

        browser.press(Keys.ESCAPE);
        assertThat(browser.all(panel)).as("Escape closes").noneMatch(WebElement::isDisplayed);
        assertThat(browser.focused()).as("Escape leads back").isEqualTo(opener);
    }

    @Test
    public void aPeriodIsChosenByKeyboardAlone() {
        tabTo(PERIOD);
        browser.press(Keys.ENTER);
        tabTo(By.partialLinkText("91 days"));
        browser.press(Keys.ENTER);

        browser.until(() -> browser.waitFor(By.cssSelector(".vm-line")).getText().contains("91 days"));
    }

    private WebElement tabTo(By what) {
        WebElement wanted = browser.waitFor(what);
        for (int left = operable().size(); left > 0 && !browser.focused().equals(wanted); left--) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.focused()).as("reached by Tab").isEqualTo(wanted);
        return wanted;
    }

    private void startBeforeTheReport() {
        browser.script("[...document.querySelectorAll('.space-tools-tabs a')].at(-1).focus()");
    }

    @SuppressWarnings("unchecked")
    private List<WebElement> operable() {
        return (List<WebElement>) browser.script(OPERABLE);
    }
}
