package io.github.valuematrix.report;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import io.github.valuematrix.permission.Permissions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The space report in Space Tools.
 */
public class SpaceReportAction extends AbstractReportAction {

    private static final Logger LOG = LoggerFactory.getLogger(SpaceReportAction.class);

    private final transient SpaceReport reports;
    private transient Report report;

    @Inject
    public SpaceReportAction(SpaceReport reports, Permissions permissions) {
        super(permissions);
        this.reports = reports;
    }

    @Override
    @PermittedMethods(HttpMethod.GET)
    public String execute() throws IOException {
        Optional<Space> space = reported();
        if (space.isEmpty()) {
            return noSuchPage();
        }
        try {
            report = reports.of(space.get(), permissions().reader(), address());
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
}
