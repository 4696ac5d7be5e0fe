package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** How somebody puts a matrix on a page, changes it and sees it, in a real browser and with the built jar. */
public class MacroEditorBrowserTest {

    private static final By MACRO = By.cssSelector("#wysiwygTextarea [data-macro-name=value-matrix]");
    private static final By BAR = By.cssSelector("[data-macro-name=value-matrix] .wysiwyg-macro-title");
    private static final By CELLS = By.cssSelector("#wysiwygTextarea .wysiwyg-macro-body td");
    private static final By MATRIX = By.cssSelector("#content .value-matrix table");
    private static final By SAVE = By.id("rte-button-publish");
    private static final String NASTY = "</script><img src=x onerror=window.ran=1>|layout=grid\\|\"'&amp; {0}";

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    private int pages;

    @Before
    public void logIn() {
        browser.logIn("ines");
    }

    private void newPage() {
        newPage("PD", "Page " + System.nanoTime() + " " + ++pages);
    }

    private void newPage(String space, String title) {
        browser.width(1280);
        browser.open("/pages/createpage.action?spaceKey=" + space);
        browser.type(By.id("content-title"), title);
    }

    private void chooseMacro() {
        browser.click(By.id("insert-macro"));
        browser.type(By.id("macro-browser-search"), "value");
        browser.click(By.id("macro-value-matrix"));
        browser.waitFor(By.id("macro-param-title"));
    }

    private void insert() {
        browser.click(By.id("macro-insert"));
        browser.waitFor(MACRO);
    }

    private void editAgain() {
        browser.follow(By.id("editPageLink"));
        browser.waitFor(MACRO);
    }

    private void openForm() {
        browser.click(BAR);
        browser.click(By.cssSelector("[data-panel=edit]"));
        browser.waitFor(By.id("macro-param-title"));
    }

    private String parameters() {
        return browser.waitFor(MACRO).getAttribute("data-macro-parameters");
    }

    private String stored() {
        return browser.waitFor(MACRO).getAttribute("data-macro-storage");
    }

    private void choose(String parameter, String value) {
        browser.script("const field = document.getElementById(arguments[0]); field.value = arguments[1];"
                + "field.dispatchEvent(new Event('change', {bubbles: true}))", "macro-param-" + parameter, value);
    }

    private String previewed() {
        return browser.script("return window.frames[0].document.body.innerText").toString();
    }

    private void panelButton(String id) {
        browser.click(BAR);
        browser.click(By.cssSelector("#property-panel .macro-property-panel-" + id));
    }

    @Test
    public void aMatrixInOnesOwnWordsIsOnThePageAfterSixSteps() {
        newPage();
        Instant begin = Instant.now();

        browser.click(By.id("insert-macro"));
        browser.type(By.id("macro-browser-search"), "matrix");
        browser.click(By.id("macro-value-matrix"));
        browser.click(By.id("macro-insert"));
        browser.until(() -> browser.all(CELLS).size() == 3);
        browser.press("We answer within a day");
        browser.follow(SAVE);

        WebElement matrix = browser.waitFor(MATRIX);
        assertThat(matrix.getText()).contains("What we do", "We answer within a day");
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    public void theJourneyGetsARowAndTheGridGetsTwo() {
        newPage();
        chooseMacro();
        insert();
        browser.until(() -> browser.all(CELLS).size() == 3);
        assertThat(headings()).containsExactly("Step", "Operational improvement", "Cultural change",
                "Business-model transformation", "What we do");

        newPage();
        chooseMacro();
        choose("layout", "grid");
        insert();
        browser.until(() -> browser.all(CELLS).size() == 6);
        assertThat(headings()).containsExactly("Interactions", "Within a silo", "Across silos",
                "Customers and partners", "Existing", "New");
        browser.press("A cell of mine");
        browser.follow(SAVE);

        assertThat(browser.waitFor(MATRIX).getText()).contains("A cell of mine",
                "People of different silos reinvent how they work together.");
        assertThat(browser.text()).doesNotContain("It is shown as it is");
    }

    private List<String> headings() {
        return browser.all(By.cssSelector("#wysiwygTextarea .wysiwyg-macro-body th")).stream()
                .map(WebElement::getText).map(String::strip).toList();
    }

    @Test
    public void whoWantsNumbersAloneGetsNoTable() {
        newPage();
        chooseMacro();
        choose("mode", "numbers");
        insert();

        assertThat(parameters()).isEqualTo("mode=numbers");
        assertThat(browser.all(CELLS)).isEmpty();
    }

    @Test
    public void anEmptiedMatrixStaysEmptyWhenItsParametersChangeAndWhenThePageIsEditedAgain() {
        newPage();
        chooseMacro();
        insert();
        browser.until(() -> browser.all(CELLS).size() == 3);
        browser.script("document.querySelector('.wysiwyg-macro-body').innerHTML = '<p><br></p>'");
        openForm();
        browser.type(By.id("macro-param-title"), "Changed");
        insert();

        browser.until(() -> parameters().equals("title=Changed"));
        assertThat(browser.all(CELLS)).isEmpty();
        browser.follow(SAVE);
        editAgain();
        browser.click(BAR);
        assertThat(browser.all(CELLS)).isEmpty();
    }

    @Test
    public void thePropertyPanelSwitchesTheFormAndItsTable() {
        newPage();
        chooseMacro();
        browser.type(By.id("macro-param-title"), "Where we go");
        insert();
        browser.until(() -> browser.all(CELLS).size() == 3);

        panelButton("value-matrix-grid");
        browser.until(() -> browser.all(CELLS).size() == 6);
        assertThat(parameters()).isEqualTo("title=Where we go|layout=grid");
        assertThat(browser.waitFor(BAR).getText()).contains("layout = grid");

        panelButton("value-matrix-steps");
        browser.until(() -> browser.all(CELLS).size() == 3);
        assertThat(parameters()).isEqualTo("title=Where we go|layout=steps");
        assertThat(browser.all(MACRO)).hasSize(1);
    }

    @Test
    public void switchingTheFormKeepsWhatSomebodyWrote() {
        newPage();
        chooseMacro();
        insert();
        browser.until(() -> browser.all(CELLS).size() == 3);
        browser.press("Mine");

        panelButton("value-matrix-grid");

        browser.waitFor(By.cssSelector(".aui-flag[open], .aui-flag"));
        assertThat(browser.text()).contains("Your words are as they were");
        assertThat(parameters()).isEqualTo("layout=grid");
        assertThat(browser.all(CELLS)).hasSize(3);
        assertThat(browser.all(CELLS).get(0).getText()).isEqualTo("Mine");
    }

    @Test
    public void thePropertyPanelOpensTheReportOfTheSpaceInATabOfItsOwn() {
        newPage();
        browser.script("window.open = (...all) => { window.opened = all.join(' '); }");
        chooseMacro();
        insert();
        panelButton("value-matrix-report");
        assertThat(browser.script("return window.opened"))
                .isEqualTo("/confluence/plugins/value-matrix/adoption.action?key=PD _blank noopener");

        openForm();
        browser.type(By.id("macro-param-spaces"), "FS,");
        browser.type(By.id("macro-param-spaces"), "QM,");
        insert();
        browser.until(() -> parameters().equals("spaces=FS,QM"));
        panelButton("value-matrix-report");
        assertThat(browser.script("return window.opened").toString()).contains("adoption.action?key=FS ");
    }

    @Test
    public void spacesAreChosenByKeyShownByNameAndStoredAsSpaces() {
        newPage();
        chooseMacro();
        browser.type(By.id("macro-param-spaces"), "FS,");
        browser.type(By.id("macro-param-spaces"), "QM,");
        browser.type(By.id("macro-param-spaces"), "PD,");
        browser.type(By.id("macro-param-spaces"), "GONE,");
        assertThat(picked()).containsExactly("Field Service", "Quality", "Product Design", "GONE");
        browser.click(By.cssSelector("[aria-label='Remove Quality']"));
        insert();
        assertThat(parameters()).isEqualTo("spaces=FS,PD,GONE");
        browser.follow(SAVE);
        editAgain();

        assertThat(stored()).contains("<ac:parameter ac:name=\"spaces\"><ri:space ri:space-key=\"FS\"></ri:space>"
                + "<ri:space ri:space-key=\"PD\"></ri:space><ri:space ri:space-key=\"GONE\"></ri:space>"
                + "</ac:parameter>");
        openForm();
        assertThat(picked()).containsExactly("Field Service", "Product Design", "GONE");
    }

    private List<String> picked() {
        return browser.all(By.cssSelector(".macro-picked li")).stream()
                .map(item -> item.getText().replaceAll("\\s*×$", "")).toList();
    }

    @Test
    public void everyParameterHasAFieldAndOnlyWhatDiffersFromItsDefaultIsStored() {
        newPage();
        chooseMacro();
        assertThat(browser.all(By.cssSelector(".macro-fields .macro-field > label")).stream().map(WebElement::getText))
                .containsExactly("Form", "Title", "Content", "Spaces", "Categories of spaces", "Period", "Numbers as",
                        "We are here", "Spaces side by side", "Compact");
        choose("period", "91");
        choose("here", "live");
        choose("categories", "service, design");
        browser.click(By.id("macro-param-compact"));
        insert();

        assertThat(parameters()).isEqualTo("categories=service, design|period=91|here=live|compact=true");
        browser.follow(SAVE);
        browser.waitFor(By.cssSelector("#content .value-matrix"));
    }

    @Test
    public void whatALaterVersionStoredSurvivesAnEdit() {
        newPage();
        browser.script("document.getElementById('wysiwygTextarea').innerHTML = '<table class=\"wysiwyg-macro\" "
                + "data-macro-name=\"value-matrix\" data-macro-parameters=\"future=a\\\\|b\\\\=c\\\\\\\\|title=Old\">"
                + "<tbody><tr><td class=\"wysiwyg-macro-body\"><p>Words</p></td></tr></tbody></table>'");
        browser.follow(SAVE);
        editAgain();
        assertThat(parameters()).isEqualTo("future=a\\|b\\=c\\\\|title=Old");
        openForm();
        browser.type(By.id("macro-param-title"), "New");
        insert();
        panelButton("value-matrix-grid");
        browser.follow(SAVE);
        editAgain();

        assertThat(parameters()).isEqualTo("future=a\\|b\\=c\\\\|title=New|layout=grid");
        assertThat(stored()).contains("<ac:parameter ac:name=\"future\">a|b=c\\</ac:parameter>");
        assertThat(browser.waitFor(MACRO).getText()).contains("Words");
    }

    @Test
    public void aNastyTitleIsATitleInTheFormTheEditorThePreviewAndThePage() {
        browser.runScriptsInPages();
        newPage();
        chooseMacro();
        browser.type(By.id("macro-param-title"), NASTY);
        browser.click(By.id("macro-preview-button"));
        browser.until(() -> previewed().contains(NASTY));
        assertThat(browser.script("return window.frames[0].ran")).isNull();
        insert();
        browser.until(() -> browser.all(CELLS).size() == 3);
        assertThat(browser.waitFor(BAR).getText()).contains("Value matrix | " + NASTY);
        openForm();
        assertThat(browser.waitFor(By.id("macro-param-title")).getAttribute("value")).isEqualTo(NASTY);
        browser.click(By.id("macro-insert"));
        browser.follow(SAVE);

        assertThat(browser.waitFor(MATRIX).getText()).contains(NASTY);
        assertThat(browser.script("return window.ran")).isNull();
    }

    @Test
    public void thePreviewShowsWhatIsChosenBeforeItIsInserted() {
        newPage();
        chooseMacro();
        choose("layout", "grid");
        browser.click(By.id("macro-preview-button"));

        browser.until(() -> previewed().contains("Customers and partners"));
    }

    @Test
    public void aMatrixIsWrittenAndChangedByKeyboardAlone() {
        newPage();
        browser.script("document.getElementById('insert-macro').focus()");
        browser.press(Keys.ENTER);
        browser.until(() -> "macro-browser-search".equals(browser.focused().getAttribute("id")));
        browser.press("value");
        browser.press(Keys.ENTER);
        browser.until(() -> "macro-param-layout".equals(browser.focused().getAttribute("id")));
        browser.press(Keys.ARROW_DOWN);
        tabTo("macro-param-spaces");
        browser.press("PD,FS");
        browser.press(Keys.ENTER);
        browser.press(Keys.ENTER);
        browser.until(() -> browser.all(CELLS).size() == 6);
        assertThat(parameters()).isEqualTo("layout=grid|spaces=PD,FS");
        browser.press("By keys");

        browser.focused().sendKeys(Keys.chord(Keys.ALT, Keys.F10));
        assertThat(browser.focused().getText()).isEqualTo("Edit");
        browser.press(Keys.ESCAPE);
        assertThat(browser.focused().getAttribute("data-macro-name")).isEqualTo("value-matrix");
        browser.press(Keys.ENTER);
        browser.until(() -> "macro-param-layout".equals(browser.focused().getAttribute("id")));
        tabTo("macro-param-title");
        browser.press("Typed");
        browser.press(Keys.ENTER);
        browser.until(() -> parameters().contains("title=Typed"));
        assertThat(browser.focused().getAttribute("data-macro-name")).isEqualTo("value-matrix");
        assertThat(browser.all(CELLS).get(0).getText()).isEqualTo("By keys");
        tabTo("rte-button-publish");
        browser.press(Keys.ENTER);

        browser.until(() -> browser.waitFor(MATRIX).getText().contains("By keys"));
    }

    private void tabTo(String id) {
        for (int tabs = 0; tabs < 60 && !id.equals(browser.focused().getAttribute("id")); tabs++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.focused().getAttribute("id")).isEqualTo(id);
    }

    @Test
    public void anEditorThatLacksWhatTheAppAsksForWorksWithoutIt() {
        browser.beforeEveryPage("document.addEventListener('DOMContentLoaded', () => {"
                + "if (window.AJS && AJS.Rte) { delete AJS.Rte; delete AJS.Confluence.PropertyPanel.Macro; } }, true)");
        newPage();
        chooseMacro();
        insert();
        browser.click(BAR);
        assertThat(browser.all(CELLS)).isEmpty();
        browser.click(By.cssSelector("#property-panel .macro-property-panel-value-matrix-grid"));
        browser.follow(SAVE);

        assertThat(browser.waitFor(MATRIX).getText()).contains("Operational improvement");
        browser.noScriptErrors();
    }

    @Test
    public void theEditorSpeaksTheLanguageOfWhoeverWrites() {
        browser.cookie("wiki-language", "de_DE");
        newPage();
        browser.click(By.id("insert-macro"));
        browser.type(By.id("macro-browser-search"), "wert");
        browser.click(By.id("macro-value-matrix"));
        insert();
        browser.until(() -> browser.all(CELLS).size() == 3);

        assertThat(headings()).contains("Was wir tun", "Kultureller Wandel");
        browser.click(BAR);
        assertThat(browser.waitFor(By.id("property-panel")).getText()).contains("Raster", "Bericht zur Nutzung");
    }

    @Test
    public void theEditorIsForEverybodyInLightAndDarkOnADeskAndOnAPhone() throws IOException {
        for (String mode : List.of("light", "dark")) {
            for (int width : List.of(1280, 390)) {
                browser.width(1280);
                browser.open("/dashboard");
                browser.colorMode(mode);
                newPage("FS", "Where we are going");
                browser.width(width);
                browser.click(By.id("insert-macro"));
                browser.waitFor(By.id("macro-browser-search"));
                looksRight("macro-list", mode, width);
                browser.click(By.id("macro-value-matrix"));
                browser.type(By.id("macro-param-title"), "Where the service wiki is going");
                browser.type(By.id("macro-param-spaces"), "FS,");
                browser.type(By.id("macro-param-spaces"), "PD,");
                browser.click(By.id("macro-preview-button"));
                browser.until(() -> previewed().contains("Where the service wiki is going"));
                looksRight("macro-browser", mode, width);
                insert();
                browser.until(() -> browser.all(CELLS).size() == 3);
                browser.press("We answer each other on shared pages.");
                browser.click(BAR);
                looksRight("editor", mode, width);
            }
        }
    }

    private void looksRight(String name, String mode, int width) throws IOException {
        if (!name.equals("macro-list")) {
            browser.screenshot(name + "-" + mode + "-" + width);
        }
        browser.fits();
        browser.isAccessible("html");
    }
}
