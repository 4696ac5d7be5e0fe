package io.github.valuematrix.report;

import java.util.Locale;

/**
 * What the report counts. Each has a label, a question, a formula, what it leaves out and how to read it.
 */
enum Measure {
    CONTRIBUTORS, CONTRIBUTIONS, CREATED, EDITS, COMMENTS, LINKS_OUT, LINKS_IN, LINKS_WITHIN, LINKS_MISSING, LINKS_WEB;

    /** As it stands in keys of texts and in anchors. */
    String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String key(String part) {
        return "value-matrix.measure." + value() + "." + part;
    }

    Definition definition(Wording wording) {
        return new Definition(value(), wording.text(key("label")), wording.text(key("question")),
                wording.text(key("formula")), wording.text(key("left-out")), wording.text(key("reading")));
    }
}
