package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was made. */
public class PageCreateEvent extends PageEvent {

    public PageCreateEvent(Page page) {
        super(page);
    }
}
