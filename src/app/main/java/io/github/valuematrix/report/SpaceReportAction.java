package io.github.valuematrix.report;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAction;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import io.github.valuematrix.permission.Permissions;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The space report in Space Tools. Whoever may not read it is told the same as of a space that is not there: no such
 * page.
 */
public class SpaceReportAction extends AbstractSpaceAction {

    private static final Logger LOG = LoggerFactory.getLogger(SpaceReportAction.class);

    private final transient SpaceReport reports;
    private final transient Permissions permissions;
    private String period;
    private String from;
    private String to;
    private String asOf;
    private transient Report report;

    @Inject
    public SpaceReportAction(SpaceReport reports, Permissions permissions) {
        this.reports = reports;
        this.permissions = permissions;
    }

    /** Who has not logged in is asked to; all others are answered by the action itself, as Confluence's own words differ. */
    @Override
    public boolean isPermitted() {
        return permissions.reader() != null;
    }

    @Override
    @PermittedMethods(HttpMethod.GET)
    public String execute() throws IOException {
        ConfluenceUser reader = permissions.reader();
        Optional<Space> space = permissions.spaceOfReport(reader, getSpaceKey());
        if (space.isEmpty()) {
            ServletActionContext.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND);
            return NONE;
        }
        try {
            report = reports.of(space.get(), reader, new Asked.Address(period, from, to, asOf));
        } catch (RuntimeException e) {
            // the page says that there is no report for now; the log says why
            LOG.error("The report of the space {} could not be made", space.get().getKey(), e);
        }
        return SUCCESS;
    }

    /** Null if the report could not be made. */
    public Report getReport() {
        return report;
    }

    @StrutsParameter
    public void setPeriod(String period) {
        this.period = period;
    }

    @StrutsParameter
    public void setFrom(String from) {
        this.from = from;
    }

    @StrutsParameter
    public void setTo(String to) {
        this.to = to;
    }

    @StrutsParameter
    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }
}
