package io.github.valuematrix.rest;

import static io.github.valuematrix.rest.Shapes.figure;
import static io.github.valuematrix.rest.Shapes.list;
import static io.github.valuematrix.rest.Shapes.map;
import static io.github.valuematrix.rest.Shapes.object;
import static io.github.valuematrix.rest.Shapes.oneOf;
import static io.github.valuematrix.rest.Shapes.type;
import static io.github.valuematrix.rest.Shapes.word;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The shapes of records as Jackson writes them. A text or record may be null if its Javadoc speaks of null.
 */
final class ApiSchemas {

    private static final Map<Type, String> TYPES = Map.of(String.class, "string", boolean.class, "boolean",
            int.class, "integer", Integer.class, "integer", long.class, "integer", Long.class, "integer",
            double.class, "number", Double.class, "number");

    private final SortedMap<String, ObjectNode> schemas = new TreeMap<>();
    private final Javadoc javadoc;

    ApiSchemas(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    ObjectNode components() {
        ObjectNode components = object();
        schemas.forEach(components::set);
        return components;
    }

    /** A reference to the shape of a record. */
    ObjectNode of(Class<?> type) {
        String name = name(type);
        if (!schemas.containsKey(name)) {
            schemas.put(name, object());
            schemas.put(name, type == FigureBody.class ? figure(type("number")) : shape(type));
            String description = javadoc.description(name);
            if (!description.isEmpty()) {
                schemas.get(name).put("description", description);
            }
        }
        return object().put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode shape(Class<?> type) {
        ObjectNode shape = type("object");
        shape.putObject("properties");
        addProperties(type, shape);
        return shape;
    }

    private void addProperties(Class<?> type, ObjectNode shape) {
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            if (accessor.isAnnotationPresent(JsonUnwrapped.class)) {
                addProperties(component.getType(), shape);
                continue;
            }
            String name = accessor.getAnnotation(JsonProperty.class).value();
            shape.withObjectProperty("properties").set(name, property(type, component));
            if (isAlwaysThere(type, accessor)) {
                shape.withArrayProperty("required").add(name);
            }
        }
    }

    /** In a request, everything may be left out. */
    private static boolean isAlwaysThere(Class<?> type, Method accessor) {
        JsonInclude included = accessor.getAnnotation(JsonInclude.class);
        return (included == null || included.value() == JsonInclude.Include.ALWAYS)
                && Stream.of(type.getDeclaredConstructors())
                        .noneMatch(constructor -> constructor.isAnnotationPresent(JsonCreator.class));
    }

    private ObjectNode property(Class<?> type, RecordComponent component) {
        String text = javadoc.parameter(name(type), component.getName());
        boolean nullable = component.getType() != FigureBody.class
                && !Map.class.isAssignableFrom(component.getType()) && text.matches(".*\\bnull\\b.*");
        ObjectNode schema = schema(name(type) + "." + component.getName(), component.getGenericType());
        if (isDay(text)) {
            schema.put("format", "date");
        }
        ObjectNode property = nullable ? oneOf(schema, type("null")) : schema;
        return text.isEmpty() ? property : property.put("description", text);
    }

    static boolean isDay(String description) {
        return description.startsWith("ISO day");
    }

    /** What its Java type does not tell stands here. */
    private ObjectNode schema(String property, Type type) {
        return switch (property) {
            case "ActivityBody.contributors" -> oneOf(type("integer"), word(FigureBody.HIDDEN));
            case "MatrixBody.cells" -> map(oneOf(of(CellBody.class), type("integer"), word("not measured")));
            case "ParticipationBody.retentionWilson" -> figure(list(type("number")).put("minItems", 2)
                    .put("maxItems", 2));
            case "BenchmarksBody.figures" -> map(figure(of(BenchmarkBody.class)));
            default -> schema(type);
        };
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            ObjectNode parts = schema(arguments[arguments.length - 1]);
            return Collection.class.isAssignableFrom((Class<?>) generic.getRawType()) ? list(parts) : map(parts);
        }
        if (TYPES.containsKey(type)) {
            return type(TYPES.get(type));
        }
        if (((Class<?>) type).isRecord()) {
            return of((Class<?>) type);
        }
        throw new IllegalArgumentException("say in ApiSchemas which JSON this becomes: " + type);
    }

    /** As "Class" or "Class.Nested". */
    private static String name(Class<?> type) {
        return type.getCanonicalName().substring(type.getPackageName().length() + 1);
    }
}
