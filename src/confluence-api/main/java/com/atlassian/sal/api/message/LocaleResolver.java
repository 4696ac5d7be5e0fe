package com.atlassian.sal.api.message;

import io.github.valuematrix.api.Evidence;
import java.util.Locale;

/** Languages of the site and of people. */
@Evidence("Confluence 7.20 implementer")
public interface LocaleResolver {

    /** The language of who is asking. */
    Locale getLocale();
}
