package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.host.XsrfToken;
import io.github.valuematrix.sandbox.wiki.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;

/** One request: who asks, and for what. */
final class Call {
    private final HttpServletRequest request;
    private final Matcher path;

    Call(HttpServletRequest request, Matcher path) {
        this.request = request;
        this.path = path;
    }

    HttpServletRequest request() {
        return request;
    }

    /** Who asks; null for somebody anonymous. */
    Person person() {
        return SessionFilter.person(request);
    }

    /** Who asks; anonymous people are sent to log in. */
    Person knownPerson() {
        return Optional.ofNullable(person()).orElseThrow(Refusal::notPermitted);
    }

    /** A part of the path, as the route's pattern groups it; empty if it is missing. */
    String part(int group) {
        return Optional.ofNullable(path.group(group)).orElse("");
    }

    /** A parameter without the blanks around it; empty if it is missing. */
    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).orElse("");
    }

    /** The number in a parameter; what is no number is not found. */
    long number(String name) {
        return idIn(parameter(name)).orElseThrow(Refusal::notFound);
    }

    Optional<Long> numberIfAny(String name) {
        return idIn(parameter(name));
    }

    /** Empty for what is no number. */
    static Optional<Long> idIn(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    String token() {
        return XsrfToken.of(request.getSession());
    }

    void requireToken() {
        if (!XsrfToken.valid(request)) {
            throw Refusal.badRequest("This form has expired, so nothing was changed. "
                    + "Go back, reload the page and send it again.");
        }
    }
}
