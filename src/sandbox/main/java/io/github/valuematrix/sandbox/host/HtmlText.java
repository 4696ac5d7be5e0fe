package io.github.valuematrix.sandbox.host;

import java.util.Arrays;

/** Text that is HTML already and goes into the page as it is. */
record HtmlText(String html) {

    static HtmlText of(Object result) {
        return new HtmlText(result.toString());
    }

    static Object unwrap(Object value) {
        return value instanceof HtmlText text ? text.html() : value;
    }

    static Object[] unwrapAll(Object[] values) {
        return Arrays.stream(values).map(HtmlText::unwrap).toArray();
    }

    @Override
    public String toString() {
        return html;
    }
}
