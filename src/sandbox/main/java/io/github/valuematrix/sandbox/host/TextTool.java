package io.github.valuematrix.sandbox.host;

import java.io.Serializable;
import java.util.List;

/** {@code $i18n}: the app's texts. */
public final class TextTool implements TemplateTool {
    private final Translations translations;

    TextTool(Translations translations) {
        this.translations = translations;
    }

    public String getText(String key) {
        return translations.getText(key);
    }

    public String getText(String key, List<?> arguments) {
        return translations.getText(key, arguments.stream().map(Serializable.class::cast).toArray(Serializable[]::new));
    }

    public String getText(String key, Object... arguments) {
        return getText(key, List.of(arguments));
    }
}
