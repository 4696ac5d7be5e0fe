package com.atlassian.confluence.search.v2.query;

import com.atlassian.confluence.search.v2.SearchQuery;
import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;
import java.util.Date;

/** Asks for content with a date of a certain field in a range. */
@Evidence("Javadoc 6.6.0")
@Unconfirmed("Javadoc 10.x of DateRangeQuery with this constructor, or javap on Confluence 10.2")
public class DateRangeQuery implements SearchQuery {

    private final Date from;
    private final Date to;
    private final boolean includeFrom;
    private final boolean includeTo;

    public DateRangeQuery(Date fromDate, Date toDate, boolean includeFrom, boolean includeTo, String fieldName) {
        this.from = fromDate;
        this.to = toDate;
        this.includeFrom = includeFrom;
        this.includeTo = includeTo;
    }

    public Date getFromDate() {
        return from;
    }

    public Date getToDate() {
        return to;
    }

    public boolean isIncludeFrom() {
        return includeFrom;
    }

    public boolean isIncludeTo() {
        return includeTo;
    }
}
