package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.confluence.RefusedException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what the wiki itself answers, and lets everything else through to the app. */
final class WikiFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(WikiFilter.class);

    private final transient List<Route> routes;
    private final transient Site site;
    private final transient WikiTheme theme;

    WikiFilter(List<Route> routes, Site site, WikiTheme theme) {
        this.routes = List.copyOf(routes);
        this.site = site;
        this.theme = theme;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(path);
            if (route.method().equals(method) && matcher.matches()) {
                answer(route.handler(), new Call(request, matcher)).send(response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Answer answer(Handler handler, Call call) {
        try {
            return handler.answer(call);
        } catch (Refusal e) {
            return refuse(e, call);
        } catch (RefusedException e) {
            call.request().setAttribute(SessionFilter.REFUSED, true);
            return refuse(e, call);
        } catch (Exception e) {
            LOG.error("{} could not be answered", call.request().getRequestURI(), e);
            call.request().setAttribute(SessionFilter.REFUSED, true);
            return Answer.page(500, theme.message(call.request(), "Error", "This page could not be made",
                    "Something went wrong, and the log says what. Nothing was changed; try again."));
        }
    }

    private Answer refuse(Refusal refusal, Call call) {
        HttpServletRequest request = call.request();
        if (refusal.status() != 400 && refusal.status() != 500 && call.person() == null && request.getMethod().equals("GET")) {
            return Answer.redirect(site.contextPath() + LogIn.path(request));
        }
        return Answer.page(refusal.status(), switch (refusal.status()) {
            case 404 -> theme.notFound(request);
            case 403 -> theme.notPermitted(request);
            default -> theme.message(request, "Not possible", "This was not done", refusal.getMessage());
        });
    }

    private Answer refuse(RefusedException refusal, Call call) {
        return switch (refusal.reason()) {
            case NOT_FOUND -> refuse(Refusal.notFound(), call);
            case NOT_PERMITTED -> refuse(Refusal.notPermitted(), call);
            default -> refuse(Refusal.badRequest(refusal.getMessage()), call);
        };
    }
}
