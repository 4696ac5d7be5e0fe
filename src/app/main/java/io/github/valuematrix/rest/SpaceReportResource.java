package io.github.valuematrix.rest;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.ShownSpaceReport;
import io.github.valuematrix.privacy.SpaceReports;
import io.github.valuematrix.scope.Question;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * The report of one space. Open to everybody at the door; the rights are asked inside.
 */
@Path("/spaces/{key}/report")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class SpaceReportResource {

    private final Permissions permissions;
    private final SpaceReports reports;
    private final Moment moment;
    private final Answers answers;

    @Inject
    public SpaceReportResource(Permissions permissions, SpaceReports reports, Moment moment, Answers answers) {
        this.permissions = permissions;
        this.reports = reports;
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
    public Response report(@PathParam("key") String key, @QueryParam("from") String from, @QueryParam("to") String to,
                           @QueryParam("compare") String compare, @QueryParam("asOf") String asOf) {
        Optional<Space> space = permissions.spaceOfReport(permissions.reader(), key);
        if (space.isEmpty()) {
            return answers.notFound();
        }
        try {
            Question question = Days.question(from, to, compare, asOf, moment.today());
            String spaceKey = space.get().getKey();
            ShownSpaceReport report = reports.of(space.get().getId(), question, moment.expectation(spaceKey));
            return answers.ok(SpaceReportBody.of(spaceKey, report, question, moment.k(),
                    answers.step(report.journey().next(), spaceKey,
                            permissions.administersSite(permissions.reader()))));
        } catch (Days.Rejected days) {
            return answers.badRequest(days);
        }
    }
}
