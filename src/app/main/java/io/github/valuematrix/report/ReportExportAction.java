package io.github.valuematrix.report;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import io.github.valuematrix.export.FileFormat;
import io.github.valuematrix.permission.Permissions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/**
 * The space report as a file.
 */
public class ReportExportAction extends AbstractReportAction {

    private final transient SpaceReport reports;
    private String format;

    @Inject
    public ReportExportAction(SpaceReport reports, Permissions permissions) {
        super(permissions);
        this.reports = reports;
    }

    @Override
    @PermittedMethods(HttpMethod.GET)
    public String execute() throws IOException {
        Optional<Space> space = reported();
        Optional<FileFormat> asked = FileFormat.named(format);
        if (space.isEmpty() || asked.isEmpty()) {
            return noSuchPage();
        }
        Download.send(reports.document(space.get(), permissions().reader(), address()), asked.get());
        return NONE;
    }

    /** @param format the ending of the file */
    @StrutsParameter
    public void setFormat(String format) {
        this.format = format;
    }
}
