package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** Something happened to a page. */
@Evidence("Javadoc 7.4.7")
public abstract class PageEvent extends ContentEvent {

    /** The page. */
    public Page getPage() {
        return Declaration.only();
    }

    @Override
    public ContentEntityObject getContent() {
        return getPage();
    }
}
