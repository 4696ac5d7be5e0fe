package io.github.valuematrix.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Serves the app's files below /download/resources. */
final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Downloads downloads;
    private final transient ScriptTexts texts;

    DownloadServlet(Downloads downloads, ScriptTexts texts) {
        this.downloads = downloads;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + request.getPathInfo();
        Optional<Resource> resource = downloads.atPath(path);
        if (resource.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(resource.get().contentType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (InputStream in = resource.get().open()) {
            if (downloads.hasTexts(path)) {
                String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                response.getOutputStream().write(texts.in(script).getBytes(StandardCharsets.UTF_8));
            } else {
                in.transferTo(response.getOutputStream());
            }
        }
    }
}
