package io.github.valuematrix.sandbox.web;

import jakarta.servlet.http.HttpServletResponse;

/** What browsers are told about every answer: load from here only, show in frames of our own only. */
final class Headers {
    /** Styles in attributes are how Confluence stores colours and widths, and how AUI places its layers. */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'self'";

    private Headers() {
    }

    static void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
