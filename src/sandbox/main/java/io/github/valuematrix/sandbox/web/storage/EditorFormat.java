package io.github.valuematrix.sandbox.web.storage;

/** Storage format as the editor shows it, and back. What the editor does not know goes there and back verbatim. */
public final class EditorFormat {
    private final Macros macros;
    private final Links links;

    public EditorFormat(Macros macros, Links links) {
        this.macros = macros;
        this.links = links;
    }

    /** The HTML to edit. */
    public String toEditor(String storage, String spaceKey) {
        return new ToEditor(macros, new LinkMarkup(links), spaceKey).convert(storage);
    }

    /** The storage of what was edited. */
    public String toStorage(String editorHtml) {
        return new ToStorage(macros).convert(editorHtml);
    }

    /** A body of long ago, as storage that keeps it as it was. */
    public static String storageOfWikiMarkup(String wikiMarkup) {
        MacroElement macro = MacroElement.create("unmigrated-wiki-markup");
        var body = StorageXml.element("ac:plain-text-body");
        StorageXml.appendLiteral(body, wikiMarkup);
        macro.setBody(body);
        return StorageXml.outer(macro.element());
    }

    /** Plain text that somebody typed, as storage: an empty line ends a paragraph. */
    public static String storageOfText(String text) {
        var storage = StorageXml.empty();
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            PlainText.appendParagraph(storage, paragraph);
        }
        return StorageXml.write(storage);
    }
}
