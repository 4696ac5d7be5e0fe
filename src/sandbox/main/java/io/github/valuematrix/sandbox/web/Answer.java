package io.github.valuematrix.sandbox.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a request gets: a document, or another address to go to. */
record Answer(int status, String html, String location) {

    static Answer page(String html) {
        return new Answer(200, html, null);
    }

    static Answer page(int status, String html) {
        return new Answer(status, html, null);
    }

    /** The address begins with the context path. */
    static Answer redirect(String location) {
        return new Answer(302, null, location);
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (location != null) {
            response.setHeader("Location", location);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }
}
