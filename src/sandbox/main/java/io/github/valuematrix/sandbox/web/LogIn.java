package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.SandboxPeople;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Logging in by choosing who to be, and logging out. */
final class LogIn {
    private static final int SECONDS_OF_IDLENESS = 60 * 60;
    private static final Map<String, String> ROLES = Map.of(
            "admin", "Site administrator: sees and does everything, also in the administration.",
            "maya", "Space administrator: opens Space tools and its reports; is no site administrator.",
            "ines", "Editor: writes pages and blog posts, and comments.",
            "rita", "Reader: sees pages and changes nothing.",
            "paul", "External partner: sees and comments on what is open to partners.");

    private final Site site;
    private final Layout layout;

    LogIn(Site site, Layout layout) {
        this.site = site;
        this.layout = layout;
    }

    /** One of the people whom the page offers. */
    public record Offer(Visitor person, String role) {
    }

    /** Where one logs in and then comes back to this request; below the context path. */
    static String path(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String below = request.getRequestURI().substring(request.getContextPath().length());
        boolean comesBack = request.getMethod().equals("GET") && !below.startsWith("/log");
        return "/login" + (comesBack ? "?os_destination=" + Addresses.encode(below + query) : "");
    }

    Answer form(Call call) {
        return form(call, 200, "");
    }

    private Answer form(Call call, int status, String error) {
        List<Offer> offers = SandboxPeople.names().stream().map(site.wiki()::personByName).flatMap(Optional::stream)
                .filter(person -> !person.isRemoved())
                .map(person -> new Offer(Visitor.of(person), ROLES.get(person.name().toLowerCase(Locale.ROOT))))
                .toList();
        String body = layout.part("login", call.request(), Map.of("offers", offers, "siteName", site.name(),
                "destination", call.parameter("os_destination"), "error", error));
        return Answer.page(status, layout.document(Frame.of("Log in", "login-page", body), call.request()));
    }

    Answer logIn(Call call) {
        Optional<Person> person = site.wiki().personByName(call.parameter("name")).filter(one -> !one.isRemoved());
        if (person.isEmpty()) {
            return form(call, 200, "Nobody here has the user name “" + call.parameter("name")
                    + "”. Choose one of the people below.");
        }
        call.request().changeSessionId();
        HttpSession session = call.request().getSession();
        session.setAttribute(SessionFilter.ATTRIBUTE, person.get().key());
        session.setMaxInactiveInterval(SECONDS_OF_IDLENESS);
        return Answer.redirect(site.contextPath() + destination(call.parameter("os_destination")));
    }

    /** Only addresses of this site: everything else leads to the dashboard. */
    static String destination(String asked) {
        boolean local = asked.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*");
        return local ? asked : "/dashboard";
    }

    Answer logOutForm(Call call) {
        String body = layout.part("logout", call.request(), Map.of());
        return Answer.page(layout.document(Frame.of("Log out", "login-page", body), call.request()));
    }

    Answer logOut(Call call) {
        call.request().getSession().invalidate();
        return Answer.redirect(site.contextPath() + "/login");
    }
}
