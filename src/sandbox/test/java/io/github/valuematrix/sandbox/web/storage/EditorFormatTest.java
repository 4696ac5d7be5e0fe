package io.github.valuematrix.sandbox.web.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class EditorFormatTest {
    private final EditorFormat format = new EditorFormat(TestMacros.MACROS, new FewLinks());

    @Test
    public void ordinaryMarkupComesBackUnchanged() {
        comesBack("<h2>A</h2><p>b&nbsp;<strong>c</strong><br />d &amp; e</p><ul><li>f</li></ul>"
                + "<table class=\"wrapped\"><tbody><tr><th>g</th><td colspan=\"2\">h</td></tr></tbody></table>");
    }

    @Test
    public void linksComeBackUnchanged() {
        comesBack("<p><ac:link ac:anchor=\"x\"><ri:page ri:space-key=\"QA\" ri:content-title=\"A &amp; B\" />"
                + "<ac:plain-text-link-body><![CDATA[see <there>]]></ac:plain-text-link-body></ac:link> "
                + "<ac:link><ri:user ri:userkey=\"u1\" /></ac:link></p>");
    }

    @Test
    public void whatTheEditorDoesNotKnowComesBackVerbatim() {
        comesBack("<p>a <ac:image ac:width=\"9\"><ri:attachment ri:filename=\"p.png\" /></ac:image></p>"
                + "<ac:future ac:x=\"1\"><ac:deep><![CDATA[<&>]]></ac:deep></ac:future>"
                + "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-body>t</ac:task-body></ac:task>"
                + "</ac:task-list><p onclick=\"x\">y</p>");
    }

    @Test
    public void tasksStayWithTheirOwnersDaysAndNumbers() {
        comesBack("<ac:task-list><ac:task><ac:task-id>4</ac:task-id><ac:task-uuid>u</ac:task-uuid>"
                + "<ac:task-status>complete</ac:task-status><ac:task-body><strong>a</strong> "
                + "<ac:link><ri:user ri:userkey=\"u1\" /></ac:link> <time datetime=\"2026-12-01\"></time>"
                + "</ac:task-body></ac:task></ac:task-list>");
    }

    @Test
    public void theEditorShowsTasksWithBoxesAndDaysInWords() {
        assertThat(format.toEditor("<ac:task-list><ac:task><ac:task-status>complete</ac:task-status><ac:task-body>a "
                + "<time datetime=\"2026-12-01\" /></ac:task-body></ac:task></ac:task-list>", "FS"))
                .contains("<li class=\"checked\"", ">a <time datetime=\"2026-12-01\" contenteditable=\"false\">"
                        + "01 Dec 2026</time></li>").doesNotContain("editor-kept");
    }

    @Test
    public void tasksGetNumbersOfTheirOwn() {
        String open = "<ac:task-status>incomplete</ac:task-status><ac:task-body>a</ac:task-body></ac:task>";
        String editor = format.toEditor("<ac:task-list><ac:task>" + open + "<ac:task><ac:task-id>7</ac:task-id>" + open
                + "</ac:task-list>", "FS");
        String copied = editor.replaceAll("(<li(?:(?!<li).)*</li>)</ul>", "$1$1</ul>");

        assertThat(format.toStorage(copied)).isEqualTo("<ac:task-list><ac:task><ac:task-id>8</ac:task-id>" + open
                + "<ac:task><ac:task-id>7</ac:task-id>" + open + "<ac:task><ac:task-id>9</ac:task-id>" + open
                + "</ac:task-list>");
    }

    @Test
    public void aTaskThatIsTickedIsDone() {
        String editor = format.toEditor("<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete"
                + "</ac:task-status><ac:task-body>a</ac:task-body></ac:task></ac:task-list>", "FS");

        assertThat(format.toStorage(editor.replace("class=\"unchecked\"", "class=\"checked\"")))
                .contains("<ac:task-status>complete</ac:task-status>");
    }

    @Test
    public void hintsStayAsLongAsNobodyTypesOverThem() {
        comesBack("<p>a <ac:placeholder ac:type=\"mention\">who?</ac:placeholder> "
                + "<ac:placeholder>when?</ac:placeholder></p>");
        assertThat(format.toEditor("<p><ac:placeholder ac:type=\"mention\">who?</ac:placeholder></p>", "FS"))
                .contains("class=\"editor-placeholder mention\"", ">who?</span>");
    }

    @Test
    public void layoutsStayAroundTheirContent() {
        comesBack("<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>a</p></ac:layout-cell>"
                + "</ac:layout-section></ac:layout>");
    }

    @Test
    public void macrosComeBackWithEverythingTheyHold() {
        comesBack("<ac:structured-macro ac:name=\"frame\" ac:schema-version=\"1\" ac:local-id=\"l\" ac:macro-id=\"m\">"
                + "<ac:parameter ac:name=\"unknown\">later</ac:parameter>"
                + "<ac:parameter ac:name=\"page\"><ac:link><ri:page ri:content-title=\"T\" /></ac:link></ac:parameter>"
                + "<ac:rich-text-body><p>a</p><ac:structured-macro ac:name=\"code\"><ac:plain-text-body>"
                + "<![CDATA[x]]]]><![CDATA[>y]]></ac:plain-text-body></ac:structured-macro></ac:rich-text-body>"
                + "</ac:structured-macro>");
    }

    @Test
    public void theParameterWithoutANameComesBack() {
        comesBack("<ac:structured-macro ac:name=\"include\" ac:schema-version=\"1\"><ac:parameter ac:name=\"\">"
                + "<ac:link><ri:page ri:content-title=\"A\" /></ac:link></ac:parameter></ac:structured-macro>");
    }

    @Test
    public void aMacroWithoutBodyStaysInItsLine() {
        comesBack("<p>a <ac:structured-macro ac:name=\"status\" ac:schema-version=\"1\">"
                + "<ac:parameter ac:name=\"title\">done</ac:parameter></ac:structured-macro> b</p>");
    }

    @Test
    public void anUnknownMacroWithoutBodyStaysInItsParagraph() {
        comesBack("<p><ac:structured-macro ac:name=\"pagetree\" ac:schema-version=\"1\">"
                + "<ac:parameter ac:name=\"root\"><ac:link><ri:page ri:content-title=\"A\" /></ac:link></ac:parameter>"
                + "</ac:structured-macro></p>");
    }

    @Test
    public void aChangedParameterLeavesTheOthersAlone() {
        String before = "<ac:structured-macro ac:name=\"frame\" ac:schema-version=\"1\">"
                + "<ac:parameter ac:name=\"layout\">grid</ac:parameter>"
                + "<ac:parameter ac:name=\"future\">kept</ac:parameter>"
                + "<ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>";
        Document editor = Jsoup.parseBodyFragment(format.toEditor(before, "FS"));
        editor.outputSettings().prettyPrint(false);
        editor.selectFirst(".wysiwyg-macro").attr("data-macro-parameters",
                "layout=steps|future=kept|title=T");

        assertThat(format.toStorage(editor.body().html())).isEqualTo(
                "<ac:structured-macro ac:name=\"frame\" ac:schema-version=\"1\">"
                        + "<ac:parameter ac:name=\"layout\">steps</ac:parameter>"
                        + "<ac:parameter ac:name=\"future\">kept</ac:parameter>"
                        + "<ac:parameter ac:name=\"title\">T</ac:parameter>"
                        + "<ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>");
    }

    @Test
    public void anInsertedMacroBecomesAStructuredMacro() {
        String storage = format.toStorage("<table class=\"wysiwyg-macro\" data-macro-name=\"frame\" "
                + "data-macro-parameters=\"layout=grid\">"
                + "<caption class=\"wysiwyg-macro-title\">Frame</caption>"
                + "<tbody><tr><td class=\"wysiwyg-macro-body\"><p>a</p></td></tr></tbody></table>");

        assertThat(storage).matches("<ac:structured-macro ac:name=\"frame\" ac:schema-version=\"1\" "
                + "ac:macro-id=\"[0-9a-f-]{36}\"><ac:parameter ac:name=\"layout\">grid</ac:parameter>"
                + "<ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>");
    }

    @Test
    public void spacesAreStoredAsConfluenceStoresThem() {
        assertThat(format.toStorage(macroWith("spaces=QA, FS|title=QA,FS"))).contains(
                "<ac:parameter ac:name=\"spaces\"><ri:space ri:space-key=\"QA\"></ri:space>"
                        + "<ri:space ri:space-key=\"FS\"></ri:space></ac:parameter>"
                        + "<ac:parameter ac:name=\"title\">QA,FS</ac:parameter>");
    }

    @Test
    public void theEditorIsGivenTheKeysOfStoredSpaces() {
        String storage = "<ac:structured-macro ac:name=\"frame\" ac:schema-version=\"1\"><ac:parameter "
                + "ac:name=\"spaces\"><ri:space ri:space-key=\"QA\" /><ri:space ri:space-key=\"FS\" /></ac:parameter>"
                + "<ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>";

        assertThat(format.toEditor(storage, "FS")).contains("data-macro-parameters=\"spaces=QA,FS\"")
                .contains(">Frame | QA,FS<");
        comesBack(storage);
    }

    @Test
    public void signsThatSeparateParametersMayStandInThem() {
        String storage = format.toStorage(macroWith("a\\=b=c\\|d\\=e\\\\|title=\\\\"));

        assertThat(storage).contains("<ac:parameter ac:name=\"a=b\">c|d=e\\</ac:parameter>"
                + "<ac:parameter ac:name=\"title\">\\</ac:parameter>");
        comesBack(storage);
    }

    @Test
    public void aPlainBodyKeepsItsSigns() {
        comesBack("<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\"><ac:plain-text-body>"
                + "<![CDATA[if (a < b) {\n  c();\n}]]></ac:plain-text-body></ac:structured-macro>");
    }

    @Test
    public void classesThatOnlyTheEditorNeedsAreNotStored() {
        assertThat(format.toStorage("<table class=\"confluenceTable wrapped\"><tbody><tr><th class=\"confluenceTh\">a"
                + "</th></tr></tbody></table>"))
                .isEqualTo("<table class=\"wrapped\"><tbody><tr><th>a</th></tr></tbody></table>");
    }

    private static String macroWith(String parameters) {
        return "<table class=\"wysiwyg-macro\" data-macro-name=\"frame\" data-macro-parameters=\"" + parameters
                + "\"><tbody><tr><td class=\"wysiwyg-macro-body\"><p>a</p></td></tr></tbody></table>";
    }

    @Test
    public void anInsertedLinkBecomesALinkToThePage() {
        assertThat(format.toStorage("<p><a data-page-title=\"T\" data-space-key=\"QA\" href=\"#\">text</a></p>"))
                .isEqualTo("<p><ac:link><ri:page ri:space-key=\"QA\" ri:content-title=\"T\"></ri:page>"
                        + "<ac:plain-text-link-body><![CDATA[text]]></ac:plain-text-link-body></ac:link></p>");
    }

    @Test
    public void whatBrowsersAddIsLeftOut() {
        assertThat(format.toStorage("<p><b>a</b><font color=\"red\">b</font><script>c</script></p>"))
                .isEqualTo("<p><strong>a</strong>b</p>");
    }

    @Test
    public void typedTextBecomesParagraphsWithLinks() {
        assertThat(EditorFormat.storageOfText("a <b>\nsee https://x.example/p?q=1.\n\nc")).isEqualTo(
                "<p>a &lt;b&gt;<br />see <a href=\"https://x.example/p?q=1\">https://x.example/p?q=1</a>.</p><p>c</p>");
    }

    private void comesBack(String storage) {
        assertThat(format.toStorage(format.toEditor(storage, "FS"))).isEqualTo(storage);
    }
}
