package io.github.valuematrix.sandbox.host;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #decoratorParam("name" value)}: says something to the decorator around it. */
public final class DecoratorParam extends Directive {
    @Override
    public String getName() {
        return "decoratorParam";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        Object value = HtmlText.unwrap(node.jjtGetChild(1).value(context));
        if (value != null && context.get(DecoratorParams.IN_CONTEXT) instanceof DecoratorParams params) {
            params.put(String.valueOf(node.jjtGetChild(0).value(context)), value.toString());
        }
        return true;
    }
}
