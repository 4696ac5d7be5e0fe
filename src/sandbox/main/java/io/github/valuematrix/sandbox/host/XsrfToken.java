package io.github.valuematrix.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret of a session that every form sends back, so that no other site can act for the person. */
public final class XsrfToken {
    /** The parameter that carries the token. */
    public static final String PARAMETER = "atl_token";

    private static final String ATTRIBUTE = "sandbox.xsrf-token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private XsrfToken() {
    }

    /** The session's token; always the same. */
    public static String of(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(ATTRIBUTE) == null) {
                byte[] secret = new byte[20];
                RANDOM.nextBytes(secret);
                session.setAttribute(ATTRIBUTE, HexFormat.of().formatHex(secret));
            }
            return (String) session.getAttribute(ATTRIBUTE);
        }
    }

    /** Whether the request carries its session's token. */
    public static boolean valid(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String sent = request.getParameter(PARAMETER);
        return session != null && sent != null && MessageDigest.isEqual(
                sent.getBytes(StandardCharsets.UTF_8), of(session).getBytes(StandardCharsets.UTF_8));
    }
}
