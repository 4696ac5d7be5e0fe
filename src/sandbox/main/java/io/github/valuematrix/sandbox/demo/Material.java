package io.github.valuematrix.sandbox.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that was written beforehand about the demo company, read from the resources beside this class.
 */
record Material(List<Employee> people, List<DemoSpace> spaces, Vocabulary words, List<HandwrittenPage> handwritten,
        Map<String, Topic> topics, List<List<JsonNode>> smallTalk) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Material read() {
        List<DemoSpace> spaces = read("spaces.json", new TypeReference<>() { });
        Map<String, Topic> topics = new TreeMap<>();
        spaces.forEach(space -> space.topics().keySet()
                .forEach(topic -> topics.put(topic, read("topics/" + topic + ".json", new TypeReference<>() { }))));
        return new Material(read("people.json", new TypeReference<>() { }), spaces,
                read("words.json", new TypeReference<>() { }), read("handwritten.json", new TypeReference<>() { }),
                topics, read("small-talk.json", new TypeReference<>() { }));
    }

    DemoSpace space(String key) {
        return spaces.stream().filter(space -> space.key().equals(key)).findFirst().orElseThrow();
    }

    /** Topic to the page above its pages, as {@code KEY:Title}. */
    Map<String, String> hubs() {
        Map<String, String> hubs = new TreeMap<>();
        spaces.forEach(space -> space.topics().keySet().forEach(topic -> {
            String parent = topics.get(topic).parent();
            hubs.put(topic, space.key() + ":" + (parent == null ? space.home() : parent));
        }));
        return hubs;
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream resource = Material.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The demo company's " + name + " is missing");
            }
            return JSON.readValue(resource, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo company's " + name + " cannot be read", e);
        }
    }
}
