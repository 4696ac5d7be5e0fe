package io.github.valuematrix.rest;

import static io.github.valuematrix.rest.Shapes.object;
import static io.github.valuematrix.rest.Shapes.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.POST;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The OpenAPI document of our calls, out of their classes, records and Javadoc.
 */
final class ApiDocument {

    private static final Map<Integer, String> REFUSALS = Map.of(
            400, "What was given cannot be used; the message says why.",
            404, "There is no such thing, or the caller may not see it.",
            409, "It makes no sense in this state.");

    private final ApiSchemas schemas;
    private final Javadoc javadoc;

    ApiDocument(Javadoc javadoc) {
        this.javadoc = javadoc;
        schemas = new ApiSchemas(javadoc);
    }

    ObjectNode of(List<Method> calls) {
        ObjectNode document = object().put("openapi", "3.1.0");
        document.set("info", info());
        document.putArray("servers").addObject().put("url", "/rest/value-matrix/1.0")
                .put("description", "Below the address of Confluence.");
        document.putArray("security").add(need("basic")).add(need("token")).add(object());
        document.set("paths", paths(calls));
        ObjectNode components = document.putObject("components");
        components.set("schemas", schemas.components());
        components.set("securitySchemes", securitySchemes());
        return document;
    }

    private static ObjectNode info() {
        ObjectNode info = object().put("title", "Value Matrix").put("version", SpaceReportBody.VERSION)
                .put("description", "What docs/rest.md says in words.");
        info.putObject("license").put("name", "Apache 2.0").put("identifier", "Apache-2.0");
        return info;
    }

    private ObjectNode paths(List<Method> calls) {
        Map<String, ObjectNode> byPath = new TreeMap<>();
        calls.forEach(method -> {
            ApiCall call = new ApiCall(method);
            byPath.computeIfAbsent(call.path(), path -> object()).set(call.verb(), operation(call));
        });
        ObjectNode paths = object();
        byPath.forEach(paths::set);
        return paths;
    }

    private ObjectNode operation(ApiCall call) {
        ObjectNode operation = object().put("operationId", call.id()).put("summary", summary(call));
        call.parameters().forEach(parameter -> operation.withArrayProperty("parameters")
                .add(described(call, parameter)));
        call.body().ifPresent(body -> operation.putObject("requestBody")
                .set("content", json(schemas.of(body))));
        if (call.method().isAnnotationPresent(POST.class)) {
            operation.withArrayProperty("parameters").add(token());
        }
        operation.set("responses", responses(ApiAnswers.of(call.method())));
        return operation;
    }

    private String summary(ApiCall call) {
        String ofMethod = javadoc.summary(ApiAnswers.name(call.method()));
        return ofMethod.isEmpty() ? javadoc.summary(call.method().getDeclaringClass().getSimpleName()) : ofMethod;
    }

    private ObjectNode described(ApiCall call, ObjectNode parameter) {
        String name = parameter.get("name").textValue();
        String text = name.equals("key") ? "of the space" : javadoc.parameter(ApiAnswers.name(call.method()), name);
        if (ApiSchemas.isDay(text)) {
            parameter.withObjectProperty("schema").put("format", "date");
        }
        return parameter.put("description", text);
    }

    private ObjectNode responses(ApiAnswers.Answer answer) {
        ObjectNode responses = object();
        ObjectNode body = answer.body() == null ? type("object") : schemas.of(answer.body());
        responses.putObject("200").put("description", "The answer.").set("content", json(body));
        answer.refusals().forEach(state -> responses.putObject(state.toString())
                .put("description", REFUSALS.get(state)).set("content", json(schemas.of(Message.class))));
        return responses;
    }

    /** The host asks for it where no JSON is sent. */
    private static ObjectNode token() {
        ObjectNode header = object().put("name", "X-Atlassian-Token").put("in", "header")
                .put("description", "Confluence refuses a POST without this, unless its content type is JSON");
        header.set("schema", type("string").put("const", "no-check"));
        return header;
    }

    private static ObjectNode securitySchemes() {
        ObjectNode schemes = object();
        schemes.putObject("basic").put("type", "http").put("scheme", "basic");
        schemes.putObject("token").put("type", "http").put("scheme", "bearer")
                .put("description", "A personal access token of Confluence");
        return schemes;
    }

    private static ObjectNode need(String scheme) {
        ObjectNode need = object();
        need.putArray(scheme);
        return need;
    }

    private static ObjectNode json(ObjectNode schema) {
        return object().set("application/json", object().set("schema", schema));
    }
}
