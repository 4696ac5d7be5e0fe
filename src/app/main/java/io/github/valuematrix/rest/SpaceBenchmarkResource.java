package io.github.valuematrix.rest;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.SpaceReports;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one space stands among others, for those who may read its report. Apart from the report, as on a large site
 * whoever asks first waits for it.
 */
@Path("/spaces/{key}/benchmark")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class SpaceBenchmarkResource {

    private final Permissions permissions;
    private final SpaceReports reports;
    private final Moment moment;
    private final Answers answers;

    @Inject
    public SpaceBenchmarkResource(Permissions permissions, SpaceReports reports, Moment moment, Answers answers) {
        this.permissions = permissions;
        this.reports = reports;
        this.moment = moment;
        this.answers = answers;
    }

    /** @param asOf ISO day after the last that counts as known; today if it is not given */
    @GET
    public Response benchmark(@PathParam("key") String key, @QueryParam("asOf") String asOf) {
        Optional<Space> space = permissions.spaceOfReport(permissions.reader(), key);
        if (space.isEmpty()) {
            return answers.notFound();
        }
        try {
            LocalDate given = Days.day(asOf);
            LocalDate today = given == null ? moment.today() : given;
            return answers.ok(BenchmarksBody.of(space.get().getKey(), today,
                    reports.benchmarks(space.get().getId(), today, moment.k())));
        } catch (Days.Rejected days) {
            return answers.badRequest(days);
        }
    }
}
