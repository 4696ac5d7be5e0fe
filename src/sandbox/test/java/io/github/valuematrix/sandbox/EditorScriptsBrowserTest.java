package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;

/** What scripts of apps find in the sandbox's editor: what public apps use, as they rely on it. */
public class EditorScriptsBrowserTest {

    private static final By PANEL_MACRO = By.cssSelector("#wysiwygTextarea [data-macro-name=panel]");

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    @Rule
    public final Browser browser = new Browser(DEMO::baseUrl);

    @Before
    public void openTheEditor() {
        browser.logIn("ines");
        browser.open("/pages/createpage.action?spaceKey=FS");
        browser.waitFor(By.id("insert-macro"));
    }

    private void openerOfPanels() {
        browser.script("AJS.MacroBrowser.setMacroJsOverride('panel', {opener: macro => { window.opened = macro; }})");
    }

    private void insertPanel() {
        browser.click(By.id("insert-macro"));
        browser.click(By.id("macro-panel"));
    }

    private Object complete(String macro) {
        return browser.script("try { tinymce.confluence.macrobrowser.macroBrowserComplete(" + macro + ");"
                + "return 'done'; } catch (refused) { return refused.message; }");
    }

    @Test
    public void aScriptMayOpenADialogOfItsOwnForANewMacro() {
        openerOfPanels();
        insertPanel();
        assertThat(browser.script("return JSON.stringify(window.opened)")).isEqualTo("{\"name\":\"panel\"}");

        assertThat(complete("{name: 'panel', params: {title: 'T|1'}, bodyHtml: '<p>words</p>'}")).isEqualTo("done");
        assertThat(browser.waitFor(PANEL_MACRO).getText()).contains("Panel | title = T|1", "words");
        assertThat(browser.waitFor(PANEL_MACRO).getAttribute("data-macro-parameters")).isEqualTo("title=T\\|1");
        assertThat(browser.waitFor(PANEL_MACRO).getAttribute("data-macro-body-type")).isEqualTo("RICH_TEXT");
    }

    @Test
    public void aScriptIsGivenTheMacroThatIsEdited() {
        insertPanel();
        browser.type(By.id("macro-param-title"), "Before");
        browser.click(By.id("macro-insert"));
        browser.waitFor(PANEL_MACRO);
        openerOfPanels();
        browser.click(By.cssSelector(".wysiwyg-macro-title"));
        browser.click(By.cssSelector("[data-panel=edit]"));

        assertThat(browser.script("return window.opened.params.title + window.opened.body"))
                .isEqualTo("Before<p><br></p>");
        complete("{name: 'panel', params: {title: 'After'}, bodyHtml: opened.body}");
        assertThat(browser.all(PANEL_MACRO)).hasSize(1);
        assertThat(browser.waitFor(PANEL_MACRO).getAttribute("data-macro-parameters")).isEqualTo("title=After");
    }

    @Test
    public void aMacroWithABodyIsRefusedWithoutOne() {
        openerOfPanels();
        insertPanel();

        assertThat(complete("{name: 'panel', params: {}}").toString()).contains("has a body");
        assertThat(complete("{name: 'nothing', params: {}, bodyHtml: ''}").toString()).contains("There is no macro");
        assertThat(browser.all(PANEL_MACRO)).isEmpty();
    }

    @Test
    public void aMacroIsPutInTheSelectedOnesPlaceAfterAWhile() {
        insertPanel();
        browser.click(By.id("macro-insert"));
        browser.waitFor(PANEL_MACRO);

        assertThat(browser.script("const macro = document.querySelector('.wysiwyg-macro');"
                + "AJS.Rte.getEditor().selection.select(macro); AJS.Rte.BookmarkManager.storeBookmark();"
                + "tinymce.confluence.MacroUtils.insertMacro({contentId: Confluence.Editor.getContentId(),"
                + "macro: {name: 'panel', params: {title: 'Put'}, defaultParameterValue: '', body: '<p>b</p>'}});"
                + "return macro.isConnected")).as("at once").isEqualTo(true);
        browser.until(() -> browser.waitFor(PANEL_MACRO).getText().contains("title = Put"));
        assertThat(browser.all(PANEL_MACRO)).hasSize(1);
    }

    @Test
    public void whatIsNotDocumentedIsNotThere() {
        assertThat(browser.script("return [AJS.MacroBrowser.open, AJS.Rte.getContent, AJS.Rte.getEditor().dom,"
                + "tinymce.activeEditor, window.require].map(one => typeof one).join()"))
                .isEqualTo("undefined,undefined,undefined,undefined,undefined");
    }
}
