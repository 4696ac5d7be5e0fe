package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was changed. */
public class PageUpdateEvent extends PageEvent {

    public PageUpdateEvent(Page page) {
        super(page);
    }
}
