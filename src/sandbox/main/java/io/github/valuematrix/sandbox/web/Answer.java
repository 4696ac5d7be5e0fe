package io.github.valuematrix.sandbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a request gets: a document, a file, or another address to go to. */
record Answer(int status, byte[] content, Map<String, String> headers) {
    private static final String HTML = "text/html;charset=UTF-8";

    static Answer page(String html) {
        return page(200, html);
    }

    static Answer page(int status, String html) {
        return new Answer(status, html.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", HTML));
    }

    /** To be kept under that name; only letters, digits, dots and hyphens of it remain. */
    static Answer file(String name, String type, byte[] content) {
        return new Answer(200, content, Map.of("Content-Type", type, "Content-Disposition",
                "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9.-]+", "-") + "\""));
    }

    /** The address begins with the context path. */
    static Answer redirect(String location) {
        return new Answer(302, new byte[0], Map.of("Location", location));
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        headers.forEach(response::setHeader);
        response.getOutputStream().write(content);
    }
}
