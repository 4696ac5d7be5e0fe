package io.github.valuematrix;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Holds the app to the packages that Confluence gives it: what is not in the list would not link there. */
public class HostPackagesTest {
    private static final String OURS = "io.github.valuematrix";
    /** Packed into the app. */
    private static final Set<String> PACKED = Set.of("de.siegmar.fastcsv.writer", "org.dhatim.fastexcel");
    /** Read while the app is built; nothing needs them later. */
    private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation";

    private final JavaClasses app = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages(OURS).that(describe("of the app", HostPackagesTest::isOfTheApp));

    @Test
    public void usesNoPackageOutsideTheList() throws IOException {
        Set<String> given = given();

        classes().should().onlyDependOnClassesThat(describe("are the app's, Java's or in a package of"
                + " src/confluence-api/host-packages.bnd", used -> isOursOrJavas(used) || isReadWhenBuilding(used)
                || PACKED.contains(packageOf(used)) || given.contains(packageOf(used))))
                .check(app);
    }

    private static boolean isOfTheApp(JavaClass candidate) {
        return candidate.getSource().map(source -> source.getUri().toString().contains("/src/app/")).orElse(false);
    }

    private static boolean isOursOrJavas(JavaClass used) {
        return packageOf(used).startsWith("java.") || packageOf(used).isEmpty() || packageOf(used).startsWith(OURS)
                || packageOf(used).startsWith(SCANNER);
    }

    /** Spring Scanner's annotations become the component index; at run time nobody looks for them. */
    private static boolean isReadWhenBuilding(JavaClass used) {
        return packageOf(used).startsWith("com.atlassian.plugin.spring.scanner.annotation");
    }

    private static String packageOf(JavaClass used) {
        return used.getBaseComponentType().getPackageName();
    }

    private static Set<String> given() throws IOException {
        Properties list = new Properties();
        try (InputStream in = HostPackagesTest.class.getResourceAsStream("/host-packages.bnd")) {
            list.load(in);
        }
        return Stream.of(list.getProperty("host-packages").split(",")).map(String::strip).collect(Collectors.toSet());
    }
}
