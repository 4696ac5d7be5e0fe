package io.github.valuematrix.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.EnglishTexts;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Holds the OpenAPI document to the code.
 */
public class OpenApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final File SOURCES = new File("main/java/io/github/valuematrix/rest");
    private static final java.nio.file.Path KEPT = java.nio.file.Path.of(
            "main/resources/io/github/valuematrix/rest", OpenApiResource.DOCUMENT);
    private static final java.nio.file.Path GENERATED = java.nio.file.Path.of("target", OpenApiResource.DOCUMENT);

    @Test
    public void theDocumentIsWhatTheCodeSays() throws Exception {
        String generated = generated().toPrettyString() + "\n";
        boolean same = Files.exists(KEPT) && Files.readString(KEPT).equals(generated);
        if (!same) {
            Files.writeString(GENERATED, generated);
        }
        assertThat(same).as("%s is not what the code says any more. Look at what differs, and if it is meant: "
                + "cp src/app/%s src/app/%s", KEPT, GENERATED, KEPT).isTrue();
    }

    @Test
    public void theTableOfAnswersHasEveryCallAndNoOther() {
        assertThat(calls().stream().map(ApiAnswers::name))
                .as("say in ApiAnswers what each call answers").containsExactlyInAnyOrderElementsOf(ApiAnswers.calls());
    }

    @Test
    public void everyCallAndParameterIsDescribed() throws Exception {
        for (JsonNode path : generated().get("paths")) {
            for (JsonNode call : path) {
                assertThat(call.get("summary").textValue()).as("Javadoc of %s", call).isNotEmpty();
                call.path("parameters").forEach(parameter -> assertThat(parameter.get("description").textValue())
                        .as("@param of %s at %s", parameter, call.get("operationId")).isNotEmpty());
            }
        }
    }

    @Test
    public void theDocumentIsValid() throws Exception {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(generated().toString());

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).containsKey("/spaces/{key}/report");
    }

    @Test
    public void everybodyMayReadTheDocument() throws Exception {
        Response answer = new OpenApiResource(new Answers(new EnglishTexts())).document();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(new String((byte[]) answer.getEntity(), StandardCharsets.UTF_8)).isEqualTo(Files.readString(KEPT));
    }

    private static JsonNode generated() throws IOException {
        return JSON.readTree(new ApiDocument(Javadoc.of(List.of(SOURCES.listFiles()))).of(calls()).toString());
    }

    private static List<Method> calls() {
        return Stream.of(SOURCES.list()).filter(file -> !file.equals("package-info.java"))
                .map(file -> type(file.replace(".java", ""))).filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(ApiCall::in).sorted(Comparator.comparing(ApiAnswers::name)).toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(OpenApiTest.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
