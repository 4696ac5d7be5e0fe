package io.github.valuematrix;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the compiled app calls of Confluence: types and members by name, read from the class files. */
final class HostCalls {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("com.atlassian", "io.github.valuematrix");

    private HostCalls() {
    }

    /** The types that stand in for Confluence's. */
    static Set<JavaClass> declaredTypes() {
        return select(type -> isDeclared(type) && !type.isAnonymousClass());
    }

    /** The app's own classes. */
    static Set<JavaClass> appTypes() {
        return select(type -> type.getPackageName().startsWith("io.github.valuematrix")
                && !type.getPackageName().equals("io.github.valuematrix.api")
                && !type.getPackageName().equals("io.github.valuematrix.scanner"));
    }

    static boolean isDeclared(JavaClass type) {
        return type.getPackageName().startsWith("com.atlassian");
    }

    /** The name under which a type or member is listed: the class, or the class, # and the member. */
    static String name(JavaMember member) {
        return member.getOwner().getName() + "#" + member.getName();
    }

    /** The declared members that this class of the app calls, reads, refers to or implements. */
    static Set<JavaMember> calledBy(JavaClass appType) {
        Stream<JavaMember> accessed = appType.getAccessesFromSelf().stream().flatMap(HostCalls::targetOf);
        Stream<JavaMember> implemented = appType.getMethods().stream().flatMap(HostCalls::overridden);
        return Stream.concat(accessed, implemented)
                .filter(member -> isDeclared(member.getOwner()))
                .collect(Collectors.toSet());
    }

    /** The app's outermost classes that call this type or member. */
    static Set<String> callersOf(String name) {
        return appTypes().stream()
                .filter(type -> namesUsedBy(type).contains(name))
                .map(HostCalls::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesUsedBy(JavaClass appType) {
        return Stream.concat(
                        appType.getDirectDependenciesFromSelf().stream().map(each -> each.getTargetClass().getName()),
                        calledBy(appType).stream().map(HostCalls::name))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaMember> targetOf(JavaAccess<?> access) {
        return access.getTarget().resolveMember().stream().map(member -> (JavaMember) member);
    }

    static Stream<JavaMethod> overridden(JavaMethod method) {
        return Stream.concat(method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(each -> each.getName().equals(method.getName())
                        && each.getRawParameterTypes().size() == method.getRawParameterTypes().size());
    }

    private static Set<JavaClass> select(Predicate<JavaClass> wanted) {
        return CLASSES.stream().filter(wanted).collect(Collectors.toSet());
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(HostCalls::outermost).orElse(type.getName());
    }
}
