package com.atlassian.sal.api.message;

import io.github.valuematrix.api.Evidence;
import java.io.Serializable;

/** Texts in the language of who is asking. A key without a text comes back as it is. */
@Evidence("slack-integration 10.0.1; digital-signature 9.5.4, shipped for 10.2.7")
public interface I18nResolver {

    /** The text. */
    String getText(String key);

    /** The text with the arguments in their places. */
    String getText(String key, Serializable... arguments);
}
