package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was taken out of the trash. */
public class PageRestoreEvent extends PageEvent {

    public PageRestoreEvent(Page page) {
        super(page);
    }
}
