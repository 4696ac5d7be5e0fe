package io.github.valuematrix.portfolio;

import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import io.github.valuematrix.export.Document;
import io.github.valuematrix.export.FileFormat;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.report.Download;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/**
 * The report of the spaces that a reader administers as a file.
 */
public class PortfolioExportAction extends AbstractPortfolioAction {

    private final transient Portfolio portfolio;
    private String format;

    @Inject
    public PortfolioExportAction(Portfolio portfolio, Permissions permissions) {
        super(permissions);
        this.portfolio = portfolio;
    }

    @Override
    @PermittedMethods(HttpMethod.GET)
    public String execute() throws IOException {
        Optional<FileFormat> asked = FileFormat.named(format);
        Optional<Document> document = asked.flatMap(any -> portfolio.document(permissions().reader(), query()));
        if (document.isPresent()) {
            Download.send(document.get(), asked.get());
        } else {
            ServletActionContext.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return NONE;
    }

    /** @param format the ending of the file */
    @StrutsParameter
    public void setFormat(String format) {
        this.format = format;
    }
}
