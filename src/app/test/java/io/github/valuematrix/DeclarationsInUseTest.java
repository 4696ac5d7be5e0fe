package io.github.valuematrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The declarations hold what the app calls and no more: what nothing calls is deleted. */
public class DeclarationsInUseTest {

    private static final Path DESCRIPTOR = Path.of("..", "..", "atlassian-plugin.xml");

    /**
     * Declared although the app does not name them: what is no blog post is a page; Active Objects is real, so its
     * facade is whole; templates are escaped as in Confluence, which this annotation is part of.
     */
    private static final Set<String> WHOLE = Set.of("com.atlassian.confluence.pages.Page",
            "com.atlassian.activeobjects.external.ActiveObjects", "com.atlassian.velocity.htmlsafe.HtmlSafe");

    private static final Path TEMPLATES = Path.of("main", "resources");

    /** What the app calls, and what the host calls of the conditions that only the descriptor names. */
    private final Set<JavaMember> called = Stream.concat(
                    HostCalls.appTypes().stream().flatMap(type -> HostCalls.calledBy(type).stream()),
                    HostCalls.declaredTypes().stream().filter(DeclarationsInUseTest::isNamedInDescriptorOnly)
                            .flatMap(type -> type.getMethods().stream()))
            .collect(Collectors.toSet());

    @Test
    public void everyDeclaredTypeIsUsed() throws IOException {
        assertThat(unused(HostCalls.declaredTypes(), usedTypes())).isEmpty();
    }

    @Test
    public void everyDeclaredMethodIsCalledOrImplemented() throws IOException {
        String templates = templates();

        assertThat(HostCalls.declaredTypes().stream()
                .filter(type -> !type.isAnnotation() && !WHOLE.contains(type.getName()))
                .filter(type -> !behavesByItself(type))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !isCalled(method) && !templates.contains("$action." + property(method)))
                .map(JavaMethod::getFullName))
                .isEmpty();
    }

    private Set<JavaClass> usedTypes() throws IOException {
        Set<JavaClass> used = new HashSet<>();
        HostCalls.appTypes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .forEach(dependency -> add(used, dependency.getTargetClass()));
        String descriptor = Files.readString(DESCRIPTOR);
        HostCalls.declaredTypes().stream()
                .filter(type -> descriptor.contains(type.getName()) || WHOLE.contains(type.getName()))
                .forEach(type -> add(used, type));
        return used;
    }

    /** A used type needs its supertypes, and those that its used methods take, return and throw. */
    private void add(Set<JavaClass> used, JavaClass type) {
        if (HostCalls.isDeclared(type) && used.add(type)) {
            Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                    .forEach(parent -> add(used, parent));
            type.getMethods().stream().filter(this::isCalled)
                    .flatMap(method -> Stream.concat(method.getAllInvolvedRawTypes().stream(),
                            method.getThrowsClause().getTypes().stream()))
                    .forEach(each -> add(used, each));
        }
    }

    /** Called as itself, through what it overrides or what overrides it; a callback, by whom it is given to. */
    private boolean isCalled(JavaMethod method) {
        return Stream.concat(Stream.of(method), HostCalls.overridden(method)).anyMatch(this::isNamedByTheApp)
                || calledMethods().flatMap(HostCalls::overridden).anyMatch(each -> isSame(each, method))
                || calledMethods().anyMatch(each -> takesCallback(each, method.getOwner()));
    }

    private boolean isNamedByTheApp(JavaMethod method) {
        return called.stream().anyMatch(member -> isSame(member, method));
    }

    /** By name, because a method whose return type is narrowed is there twice. */
    private static boolean isSame(JavaMember one, JavaMember other) {
        return one.getFullName().equals(other.getFullName());
    }

    private Stream<JavaMethod> calledMethods() {
        return called.stream().filter(JavaMethod.class::isInstance).map(JavaMethod.class::cast);
    }

    private static boolean takesCallback(JavaMethod method, JavaClass type) {
        return type.isInterface() && type.getMethods().size() == 1 && method.getRawParameterTypes().contains(type);
    }

    /** Enums and small values have their code here, with the accessors that a host needs; the rest has none. */
    private static boolean behavesByItself(JavaClass type) {
        return !type.isInterface() && type.getAccessesFromSelf().stream()
                .noneMatch(access -> access.getTargetOwner().getName().equals("io.github.valuematrix.api.Declaration"));
    }

    private static boolean isNamedInDescriptorOnly(JavaClass type) {
        return type.getPackageName().equals("com.atlassian.confluence.plugin.descriptor.web.conditions");
    }

    private static String templates() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".vm")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** As templates spell a getter of the action: space for getSpace. */
    private static String property(JavaMethod method) {
        String name = method.getName().replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Set<String> unused(Set<JavaClass> declared, Set<JavaClass> used) {
        return declared.stream().filter(type -> !used.contains(type)).map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
