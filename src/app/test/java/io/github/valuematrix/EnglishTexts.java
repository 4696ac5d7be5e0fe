package io.github.valuematrix;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The app's own English texts, resolved as SAL does. A key without a text fails the test.
 */
public final class EnglishTexts implements I18nResolver {

    public static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.value-matrix", Locale.ROOT);

    @Override
    public String getText(String key) {
        return BUNDLE.getString(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(arguments);
    }
}
