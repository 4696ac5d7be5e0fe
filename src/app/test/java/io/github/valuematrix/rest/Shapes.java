package io.github.valuematrix.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/**
 * The JSON schemas that others are made of.
 */
final class Shapes {

    private Shapes() {
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode type(String type) {
        return object().put("type", type);
    }

    /** Always the same text. */
    static ObjectNode word(String word) {
        return type("string").put("const", word);
    }

    static ObjectNode list(ObjectNode items) {
        return type("array").set("items", items);
    }

    /** By any names. */
    static ObjectNode map(ObjectNode values) {
        return type("object").set("additionalProperties", values);
    }

    static ObjectNode oneOf(ObjectNode... choices) {
        ObjectNode schema = object();
        Stream.of(choices).forEach(schema.putArray("oneOf")::add);
        return schema;
    }

    /** A value that may be hidden, or not be there. */
    static ObjectNode figure(ObjectNode value) {
        return oneOf(value, type("null"), word(FigureBody.HIDDEN));
    }
}
