package io.github.valuematrix.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** A file of the app that browsers may fetch. */
public record Resource(String contentType, URL location) {

    /** Its content; the caller closes it. */
    public InputStream open() throws IOException {
        return location.openStream();
    }
}
