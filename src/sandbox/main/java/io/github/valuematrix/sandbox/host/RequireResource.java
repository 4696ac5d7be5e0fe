package io.github.valuematrix.sandbox.host;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #requireResource("plugin:module")}: the page loads this web resource. */
public final class RequireResource extends Directive {
    @Override
    public String getName() {
        return "requireResource";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) throws IOException {
        RequiredResources.require(String.valueOf(node.jjtGetChild(0).value(context)));
        return true;
    }
}
