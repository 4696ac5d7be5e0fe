package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;

/**
 * A figure as JSON: its value, null where it cannot be said, or "hidden". The reasons of the answer say why.
 *
 * @param reason why there is no value; null if there is one
 */
record FigureBody(@JsonValue Object value, @JsonIgnore Reason reason) {

    static final String HIDDEN = "hidden";

    static FigureBody of(Said<?> said) {
        return new FigureBody(said.isKnown() ? said.value() : said.reason().hides() ? HIDDEN : null, said.reason());
    }
}
