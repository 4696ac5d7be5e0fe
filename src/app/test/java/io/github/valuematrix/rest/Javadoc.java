package io.github.valuematrix.rest;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.File;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the Javadoc of the package says: the words of the OpenAPI document are those that stand in the code.
 */
final class Javadoc {

    /** By "Class", "Class.Nested" or "Class.method". */
    private final Map<String, DocCommentTree> comments = new HashMap<>();

    static Javadoc of(List<File> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromFiles(sources));
            Javadoc javadoc = new Javadoc();
            Reader reader = javadoc.new Reader(DocTrees.instance(task));
            for (CompilationUnitTree source : task.parse()) {
                reader.scan(source, null);
            }
            return javadoc;
        }
    }

    /** The first sentence; empty if there is none. */
    String summary(String name) {
        return comments.containsKey(name) ? text(comments.get(name).getFirstSentence()) : "";
    }

    /** All sentences. */
    String description(String name) {
        return comments.containsKey(name) ? text(comments.get(name).getFullBody()) : "";
    }

    /** What is said of a parameter, or of a part of a record; empty if nothing is. */
    String parameter(String name, String parameter) {
        return !comments.containsKey(name) ? "" : comments.get(name).getBlockTags().stream()
                .filter(ParamTree.class::isInstance).map(ParamTree.class::cast)
                .filter(tag -> tag.getName().getName().contentEquals(parameter))
                .map(tag -> text(tag.getDescription())).findFirst().orElse("");
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream().map(DocTree::toString).collect(Collectors.joining())
                .replaceAll("\\{@\\w+ ([^}]*)\\}", "$1").replaceAll("\\s+", " ").strip();
    }

    private final class Reader extends TreePathScanner<Void, Void> {

        private final DocTrees trees;

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            keep();
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            keep();
            return null;
        }

        private void keep() {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                comments.put(name(getCurrentPath()), comment);
            }
        }

        private static String name(TreePath path) {
            Deque<String> names = new ArrayDeque<>();
            for (Tree tree : path) {
                if (tree instanceof MethodTree method) {
                    names.push(method.getName().toString());
                } else if (tree instanceof ClassTree type) {
                    names.push(type.getSimpleName().toString());
                }
            }
            return String.join(".", names);
        }
    }
}
