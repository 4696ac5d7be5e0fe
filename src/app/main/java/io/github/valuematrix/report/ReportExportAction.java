package io.github.valuematrix.report;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAction;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import io.github.valuematrix.export.Document;
import io.github.valuematrix.export.FileFormat;
import io.github.valuematrix.permission.Permissions;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/**
 * The space report as a file, for those who may read its page.
 */
public class ReportExportAction extends AbstractSpaceAction {

    private final transient SpaceReport reports;
    private final transient Permissions permissions;
    private String period;
    private String from;
    private String to;
    private String asOf;
    private String format;

    @Inject
    public ReportExportAction(SpaceReport reports, Permissions permissions) {
        this.reports = reports;
        this.permissions = permissions;
    }

    /** As for the page. */
    @Override
    public boolean isPermitted() {
        return permissions.reader() != null;
    }

    @Override
    @PermittedMethods(HttpMethod.GET)
    public String execute() throws IOException {
        HttpServletResponse response = ServletActionContext.getResponse();
        Optional<Space> space = permissions.spaceOfReport(permissions.reader(), getSpaceKey());
        Optional<FileFormat> asked = FileFormat.named(format);
        if (space.isEmpty() || asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return NONE;
        }
        send(reports.document(space.get(), permissions.reader(), new Asked.Address(period, from, to, asOf)),
                asked.get(), response);
        return NONE;
    }

    /** Written as a whole before anything is sent, so that what fails is no half file. */
    private static void send(Document document, FileFormat format, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(document, file);
        response.setContentType(format.contentType());
        response.setHeader("Content-Disposition",
                "attachment; filename=\"" + document.name() + "." + format.ending() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
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

    /** @param format the ending of the file */
    @StrutsParameter
    public void setFormat(String format) {
        this.format = format;
    }
}
