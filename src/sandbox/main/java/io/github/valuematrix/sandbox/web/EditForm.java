package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Space;

/**
 * What the editor is opened with. The page is null for one that is new; the version is the one that the person began
 * with; an error says why what was sent before was not saved.
 */
record EditForm(String heading, String action, Space space, Content page, Long parentId, int version, String title,
        String editorHtml, String cancel, String error, boolean changed) {

    /** The same form with something to begin with. */
    EditForm beginningWith(String html) {
        return new EditForm(heading, action, space, page, parentId, version, title, html, cancel, error, changed);
    }

    /** The same form with what the person wrote, after it could not be saved. */
    EditForm refused(String typedTitle, String typedHtml, int begunVersion, String reason) {
        return new EditForm(heading, action, space, page, parentId, begunVersion, typedTitle, typedHtml, cancel, reason,
                true);
    }
}
