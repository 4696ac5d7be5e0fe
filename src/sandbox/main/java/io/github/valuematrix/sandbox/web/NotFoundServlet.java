package io.github.valuematrix.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers what neither the wiki nor the app knows. */
final class NotFoundServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient WikiTheme theme;

    NotFoundServlet(WikiTheme theme) {
        this.theme = theme;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer.page(404, theme.notFound(request)).send(response);
    }
}
