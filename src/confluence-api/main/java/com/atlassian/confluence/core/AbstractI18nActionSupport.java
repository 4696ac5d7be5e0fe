package com.atlassian.confluence.core;

import io.github.valuematrix.api.Evidence;
import org.apache.struts2.ActionSupport;

/** An action with texts in the language of who is asking. */
@Evidence("Javadoc 10.1.0")
public abstract class AbstractI18nActionSupport extends ActionSupport {
}
