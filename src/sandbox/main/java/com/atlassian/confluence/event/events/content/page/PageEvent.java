package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** Something happened to a page. */
public abstract class PageEvent extends ContentEvent {

    private final Page page;

    protected PageEvent(Page page) {
        this.page = page;
    }

    /** The page. */
    public Page getPage() {
        return page;
    }

    @Override
    public ContentEntityObject getContent() {
        return page;
    }
}
