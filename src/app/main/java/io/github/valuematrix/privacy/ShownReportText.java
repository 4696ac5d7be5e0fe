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

/**
 * What is shown of a space as text and back: JSON with the names of our own records. Nobody reads it but the build that
 * wrote it; a text of another build is no report.
 */
final class ShownReportText {

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

    private ShownReportText() {
    }

    static String of(ShownSpaceReport report) {
        try {
            return JSON.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report is not made of what can be written", e);
        }
    }

    /** @throws IllegalArgumentException if it is not what {@link #of} writes */
    static ShownSpaceReport report(String text) {
        try {
            return JSON.readValue(text, ShownSpaceReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no report of this build", e);
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
