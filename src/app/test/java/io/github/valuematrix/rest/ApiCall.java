package io.github.valuematrix.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A method of a resource class, read from its JAX-RS annotations.
 */
record ApiCall(Method method) {

    /** Those of a class that answer something. */
    static Stream<Method> in(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods()).filter(method -> httpMethod(method).isPresent());
    }

    String path() {
        Path own = method.getAnnotation(Path.class);
        return method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }

    /** As "get". */
    String verb() {
        return httpMethod(method).orElseThrow().toLowerCase(Locale.ROOT);
    }

    /** As "getSpacesReport". */
    String id() {
        String words = path().replaceAll("\\{\\w+\\}", "");
        return verb() + Pattern.compile("[/-]+(\\w?)").matcher(words)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** All but what is said of them. */
    List<ObjectNode> parameters() {
        return Stream.of(method.getParameters()).flatMap(parameter -> named(parameter).stream()).toList();
    }

    /** The record that is sent with it. */
    Optional<Class<?>> body() {
        return !method.isAnnotationPresent(Consumes.class) ? Optional.empty()
                : Stream.of(method.getParameters()).filter(parameter -> named(parameter).isEmpty())
                        .<Class<?>>map(Parameter::getType).findFirst();
    }

    private static Optional<ObjectNode> named(Parameter parameter) {
        PathParam inPath = parameter.getAnnotation(PathParam.class);
        QueryParam inQuery = parameter.getAnnotation(QueryParam.class);
        if (inPath == null && inQuery == null) {
            return Optional.empty();
        }
        ObjectNode named = Shapes.object().put("name",
                inPath != null ? inPath.value() : inQuery.value());
        named.put("in", inPath != null ? "path" : "query").put("required", inPath != null)
                .set("schema", Shapes.type("string"));
        return Optional.of(named);
    }

    private static Optional<String> httpMethod(Method method) {
        return Stream.of(method.getAnnotations())
                .flatMap(each -> Stream.ofNullable(each.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value).findFirst();
    }
}
