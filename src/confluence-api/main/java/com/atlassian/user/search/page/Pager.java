package com.atlassian.user.search.page;

import io.github.valuematrix.api.Evidence;

/** Results that are fetched as they are asked for. */
@Evidence("Javadoc 8.8.0, of GroupMembershipAccessor; MarkdownMacro 10.0.2")
public interface Pager<T> extends Iterable<T> {
}
