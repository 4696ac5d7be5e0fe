package io.github.valuematrix.portfolio;

import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import io.github.valuematrix.permission.Permissions;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page of the spaces that a reader administers.
 */
public class PortfolioAction extends AbstractPortfolioAction {

    private static final Logger LOG = LoggerFactory.getLogger(PortfolioAction.class);

    private final transient Portfolio portfolio;
    private transient PortfolioPage page;

    @Inject
    public PortfolioAction(Portfolio portfolio, Permissions permissions) {
        super(permissions);
        this.portfolio = portfolio;
    }

    @Override
    @PermittedMethods(HttpMethod.GET)
    public String execute() {
        try {
            page = portfolio.page(permissions().reader(), query());
        } catch (RuntimeException e) {
            // the page says that there is no report for now; the log says why
            LOG.error("The report of many spaces could not be made", e);
        }
        return SUCCESS;
    }

    /** Null if the report could not be made. */
    public PortfolioPage getPortfolio() {
        return page;
    }
}
