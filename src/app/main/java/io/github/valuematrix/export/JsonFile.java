package io.github.valuematrix.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/**
 * The tables as JSON: each a list of objects, a property for each column.
 */
final class JsonFile {

    private JsonFile() {
    }

    static void write(Document document, OutputStream out) throws IOException {
        JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (JsonGenerator json = factory.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            for (Table table : document.tables()) {
                write(table, json);
            }
            json.writeEndObject();
        }
    }

    private static void write(Table table, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(table.key());
        for (List<Object> row : table.rows()) {
            json.writeStartObject();
            for (int column = 0; column < row.size(); column++) {
                json.writeFieldName(table.columns().get(column));
                write(row.get(column), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(BigDecimal.valueOf(number));
        } else {
            json.writeString(value.toString());
        }
    }
}
