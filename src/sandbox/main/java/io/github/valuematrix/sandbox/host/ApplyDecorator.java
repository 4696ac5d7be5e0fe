package io.github.valuematrix.sandbox.host;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #applyDecorator("root") … #end}: its body goes into the wiki's frame, which the theme puts around it. */
public final class ApplyDecorator extends Directive {
    @Override
    public String getName() {
        return "applyDecorator";
    }

    @Override
    public int getType() {
        return BLOCK;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) throws IOException {
        String name = String.valueOf(node.jjtGetChild(0).value(context));
        if (!name.equals("root")) {
            throw new IllegalArgumentException("There is no decorator " + name + "; use \"root\".");
        }
        return node.jjtGetChild(node.jjtGetNumChildren() - 1).render(context, writer);
    }
}
