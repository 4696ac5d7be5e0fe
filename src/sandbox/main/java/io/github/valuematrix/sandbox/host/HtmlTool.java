package io.github.valuematrix.sandbox.host;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code $htmlUtil}: encodes values for addresses and pages. */
public final class HtmlTool implements TemplateTool {

    public String urlEncode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String htmlEncode(String value) {
        return HtmlEscape.escape(value);
    }
}
