package io.github.valuematrix.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Serves the app's files below /download/resources. */
final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Downloads downloads;

    DownloadServlet(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Resource> resource = downloads.atPath(request.getServletPath() + request.getPathInfo());
        if (resource.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(resource.get().contentType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (InputStream in = resource.get().open()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
