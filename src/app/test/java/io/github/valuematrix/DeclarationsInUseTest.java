package io.github.valuematrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The declarations hold what the app calls and no more: what nothing calls is deleted. */
public class DeclarationsInUseTest {

    private static final Path DESCRIPTOR = Path.of("..", "..", "atlassian-plugin.xml");

    private final Set<JavaMember> called = HostCalls.appTypes().stream()
            .flatMap(type -> HostCalls.calledBy(type).stream())
            .collect(Collectors.toSet());

    @Test
    public void everyDeclaredTypeIsUsed() throws IOException {
        assertThat(unused(HostCalls.declaredTypes(), usedTypes())).isEmpty();
    }

    @Test
    public void everyDeclaredMethodIsCalledOrImplemented() {
        assertThat(HostCalls.declaredTypes().stream()
                .filter(type -> !type.isAnnotation() && !behavesByItself(type) && !isNamedInDescriptorOnly(type))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !isCalled(method))
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
                .filter(type -> descriptor.contains(type.getName()))
                .forEach(type -> add(used, type));
        return used;
    }

    /** A used type needs its supertypes, and those that its used methods take and return. */
    private void add(Set<JavaClass> used, JavaClass type) {
        if (HostCalls.isDeclared(type) && used.add(type)) {
            Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                    .forEach(parent -> add(used, parent));
            called.stream().filter(member -> member.getOwner().equals(type))
                    .flatMap(member -> member.getAllInvolvedRawTypes().stream())
                    .forEach(each -> add(used, each));
        }
    }

    /** Called as itself, through what it overrides or what overrides it; a callback, by whom it is given to. */
    private boolean isCalled(JavaMethod method) {
        return called.contains(method)
                || HostCalls.overridden(method).anyMatch(called::contains)
                || calledMethods().flatMap(HostCalls::overridden).anyMatch(method::equals)
                || calledMethods().anyMatch(each -> takesCallback(each, method.getOwner()));
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

    private static Set<String> unused(Set<JavaClass> declared, Set<JavaClass> used) {
        return declared.stream().filter(type -> !used.contains(type)).map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
