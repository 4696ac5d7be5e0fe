package io.github.valuematrix.sandbox.host;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URL;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;

/**
 * The app's texts in the language of who is asking. The bundles come into being with the app, but the app's beans
 * ask for this service first, so they are given later.
 */
final class Translations implements I18nResolver {
    private final LocaleResolver locales;
    private final Map<Locale, Properties> texts = new ConcurrentHashMap<>();
    private volatile Bundle bundle;
    private volatile List<String> locations = List.of();

    Translations(LocaleResolver locales) {
        this.locales = locales;
    }

    /** Takes the texts of an app; each location must at least have its file for every language. */
    void add(Bundle from, List<String> at) {
        bundle = from;
        locations = at.stream().map(location -> location.replace('.', '/')).toList();
        for (String location : locations) {
            if (from.getEntry(location + ".properties") == null) {
                throw new AppException("The app has no texts at " + location + ".properties.");
            }
        }
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locales.getLocale(), key, arguments);
    }

    /** The text in a language that is not, or need not be, that of who is asking. */
    String getText(Locale locale, String key, Serializable... arguments) {
        return find(key, locale).map(text -> new MessageFormat(text, locale).format(arguments)).orElse(key);
    }

    /** The text without its arguments, if the app has one. */
    Optional<String> find(String key) {
        return find(key, locales.getLocale());
    }

    Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(texts.computeIfAbsent(locale, this::load).getProperty(key));
    }

    /** A language is looked for with its country, as the guide to translated plugins names the files; what it lacks is English. */
    private Properties load(Locale locale) {
        Properties all = new Properties();
        for (String location : locations) {
            add(all, location + ".properties");
        }
        for (String location : locations) {
            add(all, location + "_" + locale + ".properties");
        }
        return all;
    }

    private void add(Properties all, String file) {
        URL url = bundle.getEntry(file);
        if (url == null) {
            return;
        }
        try (InputStream in = url.openStream()) {
            all.load(in);
        } catch (IOException e) {
            throw new AppException("The app's texts " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
