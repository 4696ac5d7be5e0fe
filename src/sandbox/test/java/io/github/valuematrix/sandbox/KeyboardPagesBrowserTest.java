package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody without a mouse goes through each page of reports. */
@RunWith(Parameterized.class)
public class KeyboardPagesBrowserTest {

    /** What can be operated, in the order in which it is read; what is in something closed cannot. */
    private static final String OPERABLE = "return [...document.querySelectorAll('.vm-report :is(a[href], button, "
            + "summary, select, textarea, input:not([type=hidden], [type=radio]:not(:checked)), [tabindex=\"0\"])')]"
            + ".filter(one => one.checkVisibility({visibilityProperty: true}))";
    private static final String RING = "const shown = arguments[0].type === 'radio' ? arguments[0].nextElementSibling : arguments[0];"
            + "const style = getComputedStyle(shown);"
            + "return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(' ')";

    /** The last link or button before the report. */
    private static final String START = "[...document.querySelectorAll('a[href], button')].filter(one => "
            + "one.checkVisibility() && one.compareDocumentPosition(document.querySelector('.vm-report')) === 4)"
            + ".at(-1).focus()";

    /** A date has a stop for day, month, year and calendar. */
    private static final int MOST_STOPS = 5;

    @ClassRule(order = 1)
    public static final DemoSandbox DEMO = new DemoSandbox();

    @ClassRule(order = 2)
    public static final Browser BROWSER = new Browser(DEMO::baseUrl);

    private final String page;

    public KeyboardPagesBrowserTest(String page) {
        this.page = page;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> pages() {
        return List.of("adoption.action?key=FS&period=91", "adoption-settings.action?key=FS", "portfolio.action");
    }

    @BeforeClass
    public static void logIn() {
        BROWSER.logIn("maya");
    }

    @Before
    public void startBeforeTheReport() {
        BROWSER.open("/plugins/value-matrix/" + page);
        BROWSER.waitFor(By.cssSelector(".vm-report"));
        BROWSER.script(START);
    }

    /** To the next stop that is another element. */
    private static void tab() {
        WebElement from = BROWSER.focused();
        for (int stop = 0; stop < MOST_STOPS && BROWSER.focused().equals(from); stop++) {
            BROWSER.press(Keys.TAB);
        }
    }

    @Test
    public void tabReachesWhateverCanBeOperatedInTheOrderInWhichItIsRead() {
        List<WebElement> operable = operable();

        assertThat(operable).hasSizeGreaterThan(5);
        for (WebElement next : operable) {
            tab();
            assertThat(BROWSER.focused()).as("after Tab, instead of " + next.getAttribute("outerHTML"))
                    .isEqualTo(next);
        }
        tab();
        assertThat(BROWSER.all(By.cssSelector(".vm-report :focus"))).as("Tab leads out of the report").isEmpty();
    }

    @Test
    public void whatHasTheFocusHasAVisibleRing() {
        List<String> without = new ArrayList<>();
        for (int stop = operable().size(); stop > 0; stop--) {
            tab();
            WebElement focused = BROWSER.focused();
            Object ring = BROWSER.script(RING, focused);
            BROWSER.script("arguments[0].blur()", focused);
            if (BROWSER.script(RING, focused).equals(ring)) {
                without.add(focused.getAttribute("outerHTML"));
            }
            BROWSER.script("arguments[0].focus()", focused);
        }

        assertThat(without).as("without a ring").isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<WebElement> operable() {
        return (List<WebElement>) BROWSER.script(OPERABLE);
    }
}
