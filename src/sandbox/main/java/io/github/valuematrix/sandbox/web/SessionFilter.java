package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.confluence.Confluence;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Wiki;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.transaction.UnexpectedRollbackException;

/**
 * Finds out who asks, and gives every request what it has in Confluence: a person and an open session of the wiki.
 * People are known by their log-in, programs by a name in HTTP Basic; there are no passwords.
 */
final class SessionFilter extends HttpFilter {
    static final String ATTRIBUTE = "sandbox.person";

    /** Set on a request whose change was refused: that its transaction comes to nothing is as it should be. */
    static final String REFUSED = "sandbox.refused";

    private static final long serialVersionUID = 1;

    private final transient Confluence confluence;
    private final transient Wiki wiki;

    SessionFilter(Confluence confluence, Wiki wiki) {
        this.confluence = confluence;
        this.wiki = wiki;
    }

    /** Who asks; null for somebody anonymous. */
    static Person person(HttpServletRequest request) {
        return (Person) request.getAttribute(ATTRIBUTE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String authorization = request.getHeader("Authorization");
        boolean basic = authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
        Optional<Person> person = (basic ? named(authorization.substring(6)) : ofSession(request))
                .filter(one -> !one.isRemoved());
        if (basic && person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Nobody here has that name.");
            return;
        }
        request.setAttribute(ATTRIBUTE, person.orElse(null));
        Headers.protect(response);
        inSession(person.orElse(null), request, response, chain);
    }

    private void inSession(Person person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            confluence.request(person, PreferredSettings.of(request, confluence.settings()), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (UnexpectedRollbackException e) {
            if (request.getAttribute(REFUSED) == null) {
                throw e;
            }
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Optional<Person> ofSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(one -> (String) one.getAttribute(ATTRIBUTE)).flatMap(wiki::person);
    }

    private Optional<Person> named(String credentials) {
        try {
            String text = new String(Base64.getDecoder().decode(credentials.strip()), StandardCharsets.UTF_8);
            return wiki.personByName(text.split(":", 2)[0]);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
