package io.github.valuematrix.sandbox;

import java.util.Map;

/**
 * The macro with parameters of a test's own.
 */
final class Macros {

    private Macros() {
    }

    /** The macro as a page stores it. */
    static String stored(Map<String, String> parameters, String body) {
        StringBuilder macro = new StringBuilder("<ac:structured-macro ac:name=\"value-matrix\">");
        parameters.forEach((name, value) -> macro.append("<ac:parameter ac:name=\"").append(name).append("\">")
                .append(value).append("</ac:parameter>"));
        return macro.append("<ac:rich-text-body>").append(body).append("</ac:rich-text-body></ac:structured-macro>")
                .toString();
    }
}
