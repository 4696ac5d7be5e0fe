package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Somebody looked at a page. */
public class PageViewEvent extends PageEvent {

    public PageViewEvent(Page page) {
        super(page);
    }
}
