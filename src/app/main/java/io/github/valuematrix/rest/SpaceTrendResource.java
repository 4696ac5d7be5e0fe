package io.github.valuematrix.rest;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.SpaceTrends;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.scope.TrendUnit;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one space moves, for those who may read its report.
 */
@Path("/spaces/{key}/trend")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class SpaceTrendResource {

    private final Permissions permissions;
    private final SpaceTrends trends;
    private final Moment moment;
    private final Answers answers;

    @Inject
    public SpaceTrendResource(Permissions permissions, SpaceTrends trends, Moment moment, Answers answers) {
        this.permissions = permissions;
        this.trends = trends;
        this.moment = moment;
        this.answers = answers;
    }

    /**
     * @param from ISO day; neither this nor {@code to} means the natural period
     * @param to   ISO day, exclusive
     * @param by   "day", "week" or "month"; week if it is not given
     * @param asOf ISO day after the last that counts as known; today if it is not given
     */
    @GET
    public Response trend(@PathParam("key") String key, @QueryParam("from") String from, @QueryParam("to") String to,
                          @QueryParam("by") String by, @QueryParam("asOf") String asOf) {
        Optional<Space> space = permissions.spaceOfReport(permissions.reader(), key);
        if (space.isEmpty()) {
            return answers.notFound();
        }
        try {
            Question question = Days.question(from, to, "none", asOf, moment.today());
            TrendUnit unit = unit(by);
            if (question.period() != null && !unit.fits(question.period())) {
                throw new Days.Rejected("value-matrix.rest.too-many-points", unit.name().toLowerCase(Locale.ROOT));
            }
            return answers.ok(TrendBody.of(space.get().getKey(),
                    trends.of(space.get().getId(), question, unit, moment.k()), moment.k()));
        } catch (Days.Rejected days) {
            return answers.badRequest(days);
        }
    }

    private static TrendUnit unit(String by) throws Days.Rejected {
        String name = by == null || by.isBlank() ? "week" : by;
        return Stream.of(TrendUnit.values()).filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst().orElseThrow(() -> new Days.Rejected("value-matrix.rest.no-unit", by));
    }
}
