package io.github.valuematrix.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.FillAction;
import io.github.valuematrix.ledger.Retry;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsInput;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/**
 * The pages for administrators of the site: jobs and health, and the settings. Confluence itself answers everybody
 * else; should it ever not, each method asks again. Changes come by POST and end at the page, so that loading it again
 * changes nothing.
 */
@AdminOnly
public class JobsAction extends ConfluenceActionSupport {

    private static final String PAGE = "/admin/plugins/value-matrix/jobs.action";
    private static final String SETTINGS = "/admin/plugins/value-matrix/settings.action";
    private static final String SAVED = "?saved=yes";

    private final transient Permissions permissions;
    private final transient BackFill backFill;
    private final transient Retry retry;
    private final transient SettingsForm form;
    private final transient JobsText text;
    private String ask;
    private String pagesPerSecond;
    private String monthsKept;
    private String saved;

    @Inject
    public JobsAction(Permissions permissions, BackFill backFill, Retry retry, SettingsForm form, JobsText text) {
        this.permissions = permissions;
        this.backFill = backFill;
        this.retry = retry;
        this.form = form;
        this.text = text;
    }

    @Override
    @PermittedMethods(HttpMethod.GET)
    public String execute() throws IOException {
        return mayUse() ? SUCCESS : refused();
    }

    /** What makes no sense any more changes nothing: the page shows what has happened meanwhile. */
    @PermittedMethods(HttpMethod.POST)
    public String askBackFill() throws IOException {
        if (!mayUse()) {
            return refused();
        }
        Stream.of(FillAction.values()).filter(action -> action.name().equals(ask)).forEach(backFill::ask);
        return to(PAGE);
    }

    @PermittedMethods(HttpMethod.POST)
    public String retrySkipped() throws IOException {
        if (!mayUse()) {
            return refused();
        }
        retry.markSkipped();
        return to(PAGE);
    }

    @PermittedMethods(HttpMethod.POST)
    public String saveSettings() throws IOException {
        if (!mayUse()) {
            return refused();
        }
        if (!form.save(new SettingsInput(pagesPerSecond, monthsKept))) {
            return INPUT;
        }
        backFill.goOn();
        return to(PAGE + SAVED);
    }

    @PermittedMethods(HttpMethod.POST)
    public String saveRules() throws IOException {
        if (!mayUse()) {
            return refused();
        }
        return form.save(ServletActionContext.getRequest()) ? to(SETTINGS + SAVED) : INPUT;
    }

    /** Made when the template asks, as the other page is. */
    public SettingsPage getSettings() {
        return mayUse() ? form.page(ServletActionContext.getRequest()) : null;
    }

    /** Made when the template asks, because the host shows the page also where it let no method run. */
    public Jobs getJobs() {
        if (!mayUse()) {
            return null;
        }
        Settings settings = form.settings();
        SettingsInput input = pagesPerSecond == null ? SettingsInput.of(settings)
                : new SettingsInput(pagesPerSecond, monthsKept);
        return text.page(backFill.progress(), settings, input, saved != null,
                ServletActionContext.getRequest().getContextPath());
    }

    private boolean mayUse() {
        return permissions.administersSite(permissions.reader());
    }

    private static String refused() throws IOException {
        ServletActionContext.getResponse().sendError(HttpServletResponse.SC_FORBIDDEN);
        return NONE;
    }

    private static String to(String path) throws IOException {
        ServletActionContext.getResponse()
                .sendRedirect(ServletActionContext.getRequest().getContextPath() + path);
        return NONE;
    }

    @StrutsParameter
    public void setAsk(String ask) {
        this.ask = ask;
    }

    @StrutsParameter
    public void setPagesPerSecond(String pagesPerSecond) {
        this.pagesPerSecond = pagesPerSecond;
    }

    @StrutsParameter
    public void setMonthsKept(String monthsKept) {
        this.monthsKept = monthsKept;
    }

    @StrutsParameter
    public void setSaved(String saved) {
        this.saved = saved;
    }
}
