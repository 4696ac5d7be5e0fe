package io.github.valuematrix.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #form_xsrfToken()}: the hidden field that every form needs which changes something. */
public final class FormXsrfToken extends Directive {
    @Override
    public String getName() {
        return "form_xsrfToken";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) throws IOException {
        HttpServletRequest request = CurrentRequest.get()
                .orElseThrow(() -> new IllegalStateException("#form_xsrfToken() needs a request."));
        writer.write("<input type=\"hidden\" name=\"" + XsrfToken.PARAMETER + "\" value=\""
                + XsrfToken.of(request.getSession()) + "\">");
        return true;
    }
}
