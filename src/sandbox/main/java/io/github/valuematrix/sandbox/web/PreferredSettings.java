package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.confluence.Preferences;
import io.github.valuematrix.sandbox.confluence.SiteSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language and time zone that somebody chose; without a choice the language of the browser, and the site's zone. */
final class PreferredSettings {
    private static final String LANGUAGE = "wiki-language";
    private static final String ZONE = "wiki-time-zone";

    private PreferredSettings() {
    }

    static Preferences of(HttpServletRequest request, SiteSettings site) {
        return new Preferences(language(request, site), zone(request).orElse(site.zone()));
    }

    private static Locale language(HttpServletRequest request, SiteSettings site) {
        Optional<Locale> chosen = cookie(request, LANGUAGE).flatMap(value -> Preferences.LANGUAGES.stream()
                .filter(language -> language.toString().equals(value)).findFirst());
        return chosen.or(() -> request.getHeader("Accept-Language") == null ? Optional.empty()
                : Collections.list(request.getLocales()).stream().flatMap(PreferredSettings::offered).findFirst())
                .orElse(site.locale());
    }

    private static Stream<Locale> offered(Locale asked) {
        return Preferences.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(asked.getLanguage()));
    }

    private static Optional<ZoneId> zone(HttpServletRequest request) {
        try {
            return cookie(request, ZONE).map(ZoneId::of);
        } catch (DateTimeException noZone) {
            return Optional.empty();
        }
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }
}
