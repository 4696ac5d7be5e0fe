package io.github.valuematrix.sandbox.host;

import com.atlassian.confluence.spaces.Space;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.struts2.ActionSupport;

/**
 * The methods that a template may call: those of the JDK's plain values that Confluence allows to all, getters of an
 * action, what the host puts into every context, and the app's own that velocity-allowlist names one by one.
 */
final class MethodAllowlist {
    private static final Pattern ENTRY = Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$\\[\\],; ]*)\\)");
    private static final Map<Class<?>, Set<String>> PLAIN_VALUES = Map.of(
            String.class, Set.of("charAt", "contains", "endsWith", "equals", "equalsIgnoreCase", "indexOf", "isEmpty",
                    "lastIndexOf", "length", "replace", "replaceAll", "split", "startsWith", "substring", "toLowerCase",
                    "toString", "toUpperCase", "trim"),
            Number.class, Set.of("compareTo", "doubleValue", "equals", "floatValue", "intValue", "longValue",
                    "toString"),
            Boolean.class, Set.of("booleanValue", "equals", "toString"),
            Collection.class, Set.of("contains", "get", "indexOf", "isEmpty", "iterator", "size"),
            Map.class, Set.of("containsKey", "containsValue", "entrySet", "get", "isEmpty", "keySet", "size", "values"),
            Map.Entry.class, Set.of("getKey", "getValue"),
            Space.class, Set.of("getKey", "getName"));

    private final Set<String> own;

    private MethodAllowlist(Set<String> own) {
        this.own = own;
    }

    /** Checks that each entry names a method which that very class of the app declares. */
    static MethodAllowlist of(List<DescriptorElement> modules, AppBeans beans) {
        return new MethodAllowlist(modules.stream().flatMap(module -> module.texts("method").stream())
                .map(entry -> checked(entry, beans)).collect(Collectors.toSet()));
    }

    private static String checked(String entry, AppBeans beans) {
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            throw new AppException("velocity-allowlist: " + entry
                    + " must look like com.example.Thing#method(java.lang.String).");
        }
        Class<?> type = beans.load(parts.group(1));
        if (!beans.owns(type)) {
            throw new AppException("velocity-allowlist: " + type.getName() + " is not a class of the app.");
        }
        String wanted = entry.replace(" ", "");
        if (Arrays.stream(type.getDeclaredMethods()).noneMatch(method -> signature(method).equals(wanted))) {
            throw new AppException("velocity-allowlist: there is no method " + wanted + ".");
        }
        return wanted;
    }

    boolean allows(Object target, Method method) {
        return isPlain(target, method) || isOfTheHost(target) || isGetterOfAction(target, method)
                || own.contains(signature(target.getClass(), method)) && declares(target.getClass(), method);
    }

    /** An entry holds for the class that it names and the methods declared there, not for inherited ones. */
    private static boolean declares(Class<?> type, Method method) {
        return method.getDeclaringClass() == type;
    }

    private static boolean isPlain(Object target, Method method) {
        return PLAIN_VALUES.entrySet().stream().anyMatch(
                entry -> entry.getKey().isInstance(target) && entry.getValue().contains(method.getName()));
    }

    private static boolean isOfTheHost(Object target) {
        return target instanceof TemplateTool;
    }

    private static boolean isGetterOfAction(Object target, Method method) {
        boolean getter = method.getParameterCount() == 0 && method.getName().matches("(get|is)[A-Z].*");
        return target instanceof ActionSupport && (getter && !method.getName().equals("getClass")
                || method.getName().equals("getText"));
    }

    static String signature(Method method) {
        return signature(method.getDeclaringClass(), method);
    }

    static String signature(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName() + Arrays.stream(method.getParameterTypes())
                .map(Class::getTypeName).collect(Collectors.joining(",", "(", ")"));
    }
}
