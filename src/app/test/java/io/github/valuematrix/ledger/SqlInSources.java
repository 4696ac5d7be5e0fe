package io.github.valuematrix.ledger;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds SQL that stands in the ledger's sources anywhere but in a constant, and constants that are added to. What
 * {@link PeriodQuery} and {@link ScopeQuery} put into templates is known to {@link SqlTemplates}.
 */
final class SqlInSources extends TreePathScanner<Void, List<String>> {

    private static final Path SOURCES = Path.of("main/java/io/github/valuematrix/ledger");

    private static final Pattern TAIL = Pattern.compile(
            "\\s*(where|order by|group by|having|limit|offset|fetch|union|join|asc|desc)\\b.*");

    private SqlInSources() {
    }

    /** Where it stands and what it says. */
    static List<String> outsideOfConstants() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith(PeriodQuery.class.getSimpleName() + ".java"))
                    .filter(file -> !file.endsWith(ScopeQuery.class.getSimpleName() + ".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null,
                    manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree source : task.parse()) {
                new SqlInSources().scan(source, found);
            }
        }
        return found;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, List<String> found) {
        if (literal.getValue() instanceof String text && (SqlTemplates.isSql(text) || TAIL.matcher(text).matches())) {
            addIfOutside(text, found);
        }
        return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, List<String> found) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof BinaryTree glue && isConstant(name)) {
            addIfOutside(glue.toString(), found);
        }
        return null;
    }

    private boolean isConstant(IdentifierTree name) {
        for (Tree around : getCurrentPath()) {
            if (around instanceof ClassTree owner
                    && SqlTemplates.sqlFields().contains(owner.getSimpleName() + "." + name.getName())) {
                return true;
            }
        }
        return false;
    }

    private void addIfOutside(String sql, List<String> found) {
        String place = place(getCurrentPath());
        if (!SqlTemplates.fields().contains(place)) {
            found.add(place + ": " + sql);
        }
    }

    /** The class, a dot, and, if it stands in a field, the field. */
    private static String place(TreePath path) {
        TreePath member = path;
        while (!(member.getParentPath().getLeaf() instanceof ClassTree owner)) {
            member = member.getParentPath();
        }
        return owner.getSimpleName() + "." + (member.getLeaf() instanceof VariableTree field ? field.getName() : "");
    }
}
