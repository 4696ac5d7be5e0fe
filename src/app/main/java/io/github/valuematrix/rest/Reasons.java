package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why figures of an answer have no value: by the path to each, as {@code now.ties.crossShare}.
 */
final class Reasons {

    private final SortedMap<String, String> reasons = new TreeMap<>();

    private Reasons() {
    }

    static SortedMap<String, String> of(Map<String, ?> parts) {
        Reasons found = new Reasons();
        parts.forEach(found::look);
        return found.reasons;
    }

    private void look(String path, Object part) {
        if (part instanceof FigureBody figure) {
            if (figure.reason() != null) {
                reasons.put(path, figure.reason().name());
            }
        } else if (part instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                look(path + name(component.getAccessor()), value(component, record));
            }
        } else if (part instanceof Map<?, ?> map) {
            map.forEach((key, value) -> look(path + "." + key, value));
        } else if (part instanceof Collection<?> list) {
            int index = 0;
            for (Object each : list) {
                look(path + "[" + index++ + "]", each);
            }
        }
    }

    /** As JSON has it; what is unwrapped adds nothing. */
    private static String name(Method accessor) {
        JsonProperty named = accessor.getAnnotation(JsonProperty.class);
        return named == null ? "" : "." + named.value();
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's parts can be read", e);
        }
    }
}
