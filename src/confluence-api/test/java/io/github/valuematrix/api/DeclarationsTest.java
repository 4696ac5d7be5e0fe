package io.github.valuematrix.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/** Holds what every declaration must have, read from the compiled classes. */
public class DeclarationsTest {

    private static final String SCANNER = "com.atlassian.plugin.spring.scanner";

    private static JavaClasses declared;

    @BeforeClass
    public static void readDeclarations() {
        declared = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("com.atlassian");
    }

    @Test
    public void everyTypeSaysWhereItIsDocumented() {
        assertThat(declared.stream().filter(type -> !type.isAnonymousClass()))
                .hasSizeGreaterThan(50)
                .allSatisfy(type -> assertThat(type.isAnnotatedWith(Evidence.class)).isTrue());
    }

    @Test
    public void evidenceNamesASource() {
        assertThat(values(Evidence.class)).isNotEmpty().allSatisfy(value -> assertThat(value).isNotBlank());
    }

    @Test
    public void whatIsUnconfirmedSaysWhatWouldSettleIt() {
        assertThat(values(Unconfirmed.class)).isNotEmpty().allSatisfy(value -> assertThat(value).isNotBlank());
    }

    @Test
    public void theHostExportsEveryDeclaredPackage() throws IOException {
        assertThat(hostPackages()).containsAll(declared.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith(SCANNER))
                .distinct()
                .toList());
    }

    @Test
    public void theHostExportsNoAtlassianPackageThatIsNotDeclared() throws IOException {
        assertThat(hostPackages().stream().filter(name -> name.startsWith("com.atlassian")))
                .allSatisfy(name -> assertThat(declared.containPackage(name)).isTrue());
    }

    @Test
    public void theHostExportsEachPackageOnceAndWithoutAVersion() throws IOException {
        assertThat(hostPackages()).doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[a-z0-9.]+"));
    }

    @Test
    public void noDeclarationNeedsALibraryThatConfluenceHidesFromApps() {
        assertThat(declared.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(name -> name.startsWith("com.google") || name.startsWith("org.joda")
                        || name.startsWith("io.atlassian.fugue") || name.startsWith("com.opensymphony")))
                .isEmpty();
    }

    private static List<String> values(Class<? extends Annotation> annotation) {
        return declared.stream()
                .flatMap(type -> Stream.concat(Stream.of(type), type.getMembers().stream()))
                .flatMap(item -> item.getAnnotations().stream())
                .filter(found -> found.getRawType().isEquivalentTo(annotation))
                .map(found -> found.get("value").orElse("").toString())
                .toList();
    }

    private static List<String> hostPackages() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = DeclarationsTest.class.getResourceAsStream("/host-packages.bnd")) {
            properties.load(in);
        }
        return Arrays.stream(properties.getProperty("host-packages").split(",")).map(String::trim).toList();
    }
}
