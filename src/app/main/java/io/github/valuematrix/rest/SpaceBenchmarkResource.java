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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

    /** As of today: what is compared is read for the whole site, which nobody may have done for days of their choice. */
    @GET
    public Response benchmark(@PathParam("key") String key) {
        Optional<Space> space = permissions.spaceOfReport(permissions.reader(), key);
        return space.isEmpty() ? answers.notFound()
                : answers.ok(BenchmarksBody.of(space.get().getKey(), moment.today(),
                        reports.benchmarks(space.get().getId(), moment.today(), moment.k())));
    }
}
