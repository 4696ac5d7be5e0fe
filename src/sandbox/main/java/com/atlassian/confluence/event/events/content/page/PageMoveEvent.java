package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page got another place in the tree, or another space. */
public class PageMoveEvent extends PageEvent {

    public PageMoveEvent(Page page) {
        super(page);
    }
}
