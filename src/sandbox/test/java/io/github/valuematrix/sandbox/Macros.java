package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Pages that hold the macro, written by somebody with a program.
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

    /** Publishes a page with this storage, and says where it is. */
    static String publish(HttpVisitor author, String space, String title, String storage) throws Exception {
        String sent = new Element("div").attr("data-storage", storage).outerHtml();
        HttpResponse<String> answer = author.post("/pages/docreatepage.action", "spaceKey", space, "title", title,
                "editorContent", sent);
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(title + " was not published: " + answer.body());
        }
        return "/display/" + space + "/" + title.replace(' ', '+');
    }
}
