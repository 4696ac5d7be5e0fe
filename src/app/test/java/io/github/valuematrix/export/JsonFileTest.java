package io.github.valuematrix.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.Test;

public class JsonFileTest {

    @Test
    public void eachRowIsAnObject() throws IOException {
        JsonNode json = new ObjectMapper().readTree(Files.bytes(FileFormat.JSON));

        assertThat(json.fieldNames()).toIterable().containsExactly("about", "numbers", "definitions");
        JsonNode first = json.path("numbers").get(0);
        assertThat(first.path("from").asText()).isEqualTo("2026-10-26");
        assertThat(first.path("value").isIntegralNumber()).isTrue();
        assertThat(first.path("share").isNull()).isTrue();
        assertThat(json.path("numbers").get(1).path("share").asDouble()).isEqualTo(-0.4);
        assertThat(json.path("about").get(1).path("text").asText()).isEqualTo(Files.HOSTILE);
    }
}
