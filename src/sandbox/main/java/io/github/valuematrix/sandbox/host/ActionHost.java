package io.github.valuematrix.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What interceptors and results need around an app's actions. */
record ActionHost(AppBeans beans, HostServices services, Templates templates, Theme theme) {

    void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_NOT_FOUND, theme.notFound(request));
    }

    /** Somebody anonymous may log in and come back; somebody else is told. */
    void notPermitted(boolean anonymous, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (anonymous) {
            response.sendRedirect(request.getContextPath() + theme.logInPath(request));
        } else {
            answer(response, HttpServletResponse.SC_FORBIDDEN, theme.notPermitted(request));
        }
    }

    static void answer(HttpServletResponse response, int status, String page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
    }
}
