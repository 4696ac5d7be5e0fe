package io.github.valuematrix.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Compiles small classes and reads the index, or the error, that comes of them. */
public class ComponentIndexProcessorTest {

    private static final String IMPORTS = """
            package app;
            import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            import com.atlassian.sal.api.lifecycle.LifecycleAware;
            import com.atlassian.sal.api.user.UserManager;
            import jakarta.inject.Inject;
            import jakarta.inject.Named;
            import java.util.function.Supplier;
            """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private Path classes;

    @Before
    public void makeClassesFolder() throws IOException {
        classes = folder.newFolder().toPath();
    }

    @Test
    public void namedClassesAreComponents() throws IOException {
        compile("@Named class Ledger {} @Named(\"space-report\") class Report {} class Plain {}");

        assertThat(index("component")).containsExactly("app.Ledger", "app.Report#space-report");
    }

    @Test
    public void nestedComponentsHaveTheirBinaryName() throws IOException {
        compile("class Ledger { @Named static class Row {} }");

        assertThat(index("component")).containsExactly("app.Ledger$Row");
    }

    @Test
    public void importsOfParametersAndFieldsAreListedOnce() throws IOException {
        compile("""
                class Ledger {
                    @ComponentImport Supplier<String> names;
                    @Inject Ledger(@ComponentImport("salUserManager") UserManager users, String own) {}
                }
                class Report { Report(@ComponentImport("salUserManager") UserManager users) {} }""");

        assertThat(index("imports")).containsExactly(
                "com.atlassian.sal.api.user.UserManager#salUserManager", "java.util.function.Supplier");
    }

    @Test
    public void exportsNameTheirInterfaces() throws IOException {
        compile("""
                @Named @ExportAsService({LifecycleAware.class, Runnable.class}) class Start
                        implements LifecycleAware, Runnable {
                    public void onStart() {} public void onStop() {} public void run() {}
                }""");

        assertThat(index("exports"))
                .containsExactly("app.Start#com.atlassian.sal.api.lifecycle.LifecycleAware,java.lang.Runnable");
    }

    @Test
    public void filesWithoutEntriesAreNotWritten() throws IOException {
        compile("@Named class Ledger {}");

        assertThat(classes.resolve("META-INF/plugin-components")).isDirectoryNotContaining("glob:**{imports,exports}");
    }

    @Test
    public void namedParametersChooseABeanAndMakeNone() throws IOException {
        compile("@Named class Ledger { @Inject Ledger(@Named(\"other\") String name) {} }");

        assertThat(index("component")).containsExactly("app.Ledger");
    }

    @Test
    public void abstractClassesCannotBeComponents() throws IOException {
        assertRefused("@Named\nabstract class Ledger {}", 2, "neither abstract nor an inner class");
    }

    @Test
    public void innerClassesCannotBeComponents() throws IOException {
        assertRefused("class Ledger {\n@Named class Row {}\n}", 2, "neither abstract nor an inner class");
    }

    @Test
    public void primitivesCannotBeImported() throws IOException {
        assertRefused("class Ledger {\nLedger(@ComponentImport int k) {}\n}", 2, "the type of a service, not int");
    }

    @Test
    public void parametersOfMethodsCannotBeImported() throws IOException {
        assertRefused("class Ledger {\n\nvoid set(@ComponentImport UserManager users) {}\n}", 3,
                "a field or on a constructor's parameter");
    }

    @Test
    public void oneTypeCannotBeImportedUnderTwoNames() throws IOException {
        assertRefused("""
                class Ledger {
                    @ComponentImport("salUserManager") UserManager one;
                    @ComponentImport UserManager other;
                }""", 3, "has another name elsewhere");
    }

    @Test
    public void exportsNeedABean() throws IOException {
        assertRefused("@ExportAsService(Runnable.class)\nclass Start implements Runnable { public void run() {} }", 2,
                "add @Named");
    }

    @Test
    public void exportsNeedAnInterface() throws IOException {
        assertRefused("@Named\n@ExportAsService\nclass Start {}", 3, "must name the interfaces");
    }

    @Test
    public void exportsNeedAnInterfaceThatTheBeanImplements() throws IOException {
        assertRefused("@Named\n@ExportAsService(Runnable.class)\nclass Start {}", 3, "does not implement");
    }

    private void assertRefused(String source, long line, String message) throws IOException {
        assertThat(run(source)).isFalse();

        assertThat(diagnostics.getDiagnostics()).singleElement().satisfies(error -> {
            assertThat(error.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
            assertThat(error.getMessage(Locale.ENGLISH)).contains(message);
            assertThat(error.getLineNumber() - IMPORTS.lines().count()).isEqualTo(line);
        });
        assertThat(classes.resolve("META-INF")).doesNotExist();
    }

    private void compile(String source) throws IOException {
        assertThat(run(source)).as(diagnostics.getDiagnostics().toString()).isTrue();
    }

    private boolean run(String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostics, null, null,
                    List.of(new Source(IMPORTS + source)));
            task.setProcessors(List.of(new ComponentIndexProcessor()));
            return task.call();
        }
    }

    private List<String> index(String file) throws IOException {
        return Files.readAllLines(classes.resolve("META-INF/plugin-components").resolve(file));
    }

    /** A source file in memory. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("memory:///app/Sources.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
