package io.github.valuematrix;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * Confluence's directives for decorators: the test shows the inside and leaves the frame away.
 */
final class Decorating {

    private Decorating() {
    }

    /** Renders what stands between it and its end. */
    public static final class Block extends Directive {

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
            return node.jjtGetChild(node.jjtGetNumChildren() - 1).render(context, writer);
        }
    }

    /** Renders nothing. */
    public static final class Parameter extends Directive {

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
            return true;
        }
    }
}
