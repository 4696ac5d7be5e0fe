package io.github.valuematrix.privacy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Reach;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is made in the night as text and back: JSON with the names of our own records. Nobody reads it but the build that
 * wrote it; a text of another build is no report.
 */
final class NightlyText {

    private static final char BETWEEN = ' ';

    /** What is null is left out: of each figure that is the value or the reason. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .setSerializationInclusion(JsonInclude.Include.NON_NULL)
            .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .setVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, new WrittenDay())
                    .addDeserializer(LocalDate.class, new ReadDay())
                    .addKeySerializer(Cell.class, new WrittenCell()).addKeyDeserializer(Cell.class, new ReadCell()));

    private NightlyText() {
    }

    static String of(Object shown) {
        try {
            return JSON.writeValueAsString(shown);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is shown is not made of what can be written", e);
        }
    }

    /** Empty if it is not what this build writes. */
    static <T> Optional<T> read(String text, Class<T> shown) {
        try {
            return Optional.of(JSON.readValue(text, shown));
        } catch (JsonProcessingException ofAnotherBuild) {
            return Optional.empty();
        }
    }

    private static final class WrittenDay extends JsonSerializer<LocalDate> {
        @Override
        public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(day.toString());
        }
    }

    private static final class ReadDay extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return LocalDate.parse(json.getText());
        }
    }

    private static final class WrittenCell extends JsonSerializer<Cell> {
        @Override
        public void serialize(Cell cell, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(cell.novelty().name() + BETWEEN + cell.reach().name());
        }
    }

    private static final class ReadCell extends KeyDeserializer {
        @Override
        public Cell deserializeKey(String key, DeserializationContext context) {
            int between = key.indexOf(BETWEEN);
            return new Cell(Novelty.valueOf(key.substring(0, between)), Reach.valueOf(key.substring(between + 1)));
        }
    }
}
