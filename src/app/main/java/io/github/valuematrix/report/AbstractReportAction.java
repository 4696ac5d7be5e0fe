package io.github.valuematrix.report;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAction;
import io.github.valuematrix.permission.Permissions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/**
 * The report of a space for those who may read it. Whoever may not is told the same as of a space that is not there: no
 * such page.
 */
public abstract class AbstractReportAction extends AbstractSpaceAction {

    private final transient Permissions permissions;
    private String period;
    private String from;
    private String to;
    private String asOf;

    AbstractReportAction(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Who has not logged in is asked to; all others are answered by the action itself, as Confluence's own words differ. */
    @Override
    public boolean isPermitted() {
        return permissions.reader() != null;
    }

    /** Empty if the reader may not read its report. */
    Optional<Space> reported() {
        return permissions.spaceOfReport(permissions.reader(), getSpaceKey());
    }

    Permissions permissions() {
        return permissions;
    }

    Asked.Address address() {
        return new Asked.Address(period, from, to, asOf);
    }

    static String noSuchPage() throws IOException {
        ServletActionContext.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND);
        return NONE;
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
