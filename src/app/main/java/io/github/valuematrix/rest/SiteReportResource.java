package io.github.valuematrix.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.valuematrix.ledger.Spaces;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.SiteReports;
import io.github.valuematrix.scope.Question;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * The report of the whole site, for site admins. For everybody else there is nothing here.
 */
@Path("/report")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class SiteReportResource {

    private final Permissions permissions;
    private final SiteReports reports;
    private final Spaces spaces;
    private final Moment moment;
    private final Answers answers;

    @Inject
    public SiteReportResource(Permissions permissions, SiteReports reports, Spaces spaces, Moment moment,
                              Answers answers) {
        this.permissions = permissions;
        this.reports = reports;
        this.spaces = spaces;
        this.moment = moment;
        this.answers = answers;
    }

    /**
     * @param from    ISO day; neither this nor {@code to} means the natural period
     * @param to      ISO day, exclusive
     * @param compare "before", which is also meant if it is not given, or "none"
     * @param asOf    ISO day after the last that counts as known; today if it is not given
     */
    @GET
    public Response report(@QueryParam("from") String from, @QueryParam("to") String to,
                           @QueryParam("compare") String compare, @QueryParam("asOf") String asOf) {
        if (!permissions.administersSite(permissions.reader())) {
            return answers.notFound();
        }
        try {
            Question question = Days.question(from, to, compare, asOf, moment.today());
            Map<Long, String> keys = spaces.keys();
            LongFunction<String> key = id -> keys.getOrDefault(id, String.valueOf(id));
            return answers.ok(SiteReportBody.of(reports.of(question, moment.k()), question, moment.k(), key));
        } catch (Days.Rejected days) {
            return answers.badRequest(days);
        }
    }
}
