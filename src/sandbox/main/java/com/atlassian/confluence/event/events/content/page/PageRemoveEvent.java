package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was removed for good. */
public class PageRemoveEvent extends PageEvent {

    public PageRemoveEvent(Page page) {
        super(page);
    }
}
