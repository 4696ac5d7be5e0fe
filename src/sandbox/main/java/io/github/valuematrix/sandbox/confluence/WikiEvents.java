package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRestoreEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostTrashedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;

/** The events that Confluence publishes of what happens to content. */
final class WikiEvents {
    private WikiEvents() {
    }

    static Object created(ContentEntityObject content) {
        if (content instanceof Page page) {
            return new PageCreateEvent() {
                @Override
                public Page getPage() {
                    return page;
                }
            };
        }
        if (content instanceof BlogPost post) {
            return new BlogPostCreateEvent() {
                @Override
                public BlogPost getBlogPost() {
                    return post;
                }
            };
        }
        return new CommentCreateEvent() {
            @Override
            public Comment getComment() {
                return (Comment) content;
            }
        };
    }

    static Object updated(ContentEntityObject content) {
        if (content instanceof Page page) {
            return new PageUpdateEvent() {
                @Override
                public Page getPage() {
                    return page;
                }
            };
        }
        if (content instanceof BlogPost post) {
            return new BlogPostUpdateEvent() {
                @Override
                public BlogPost getBlogPost() {
                    return post;
                }
            };
        }
        return new CommentUpdateEvent() {
            @Override
            public Comment getComment() {
                return (Comment) content;
            }
        };
    }

    static Object trashed(ContentEntityObject content) {
        if (content instanceof Page page) {
            return new PageTrashedEvent() {
                @Override
                public Page getPage() {
                    return page;
                }
            };
        }
        return new BlogPostTrashedEvent() {
            @Override
            public BlogPost getBlogPost() {
                return (BlogPost) content;
            }
        };
    }

    static Object restored(ContentEntityObject content) {
        if (content instanceof Page page) {
            return new PageRestoreEvent() {
                @Override
                public Page getPage() {
                    return page;
                }
            };
        }
        return new BlogPostRestoreEvent() {
            @Override
            public BlogPost getBlogPost() {
                return (BlogPost) content;
            }
        };
    }

    static Object moved(Page page) {
        return new PageMoveEvent() {
            @Override
            public Page getPage() {
                return page;
            }
        };
    }

    static Object removed(Comment comment) {
        return new CommentRemoveEvent() {
            @Override
            public Comment getComment() {
                return comment;
            }
        };
    }
}
