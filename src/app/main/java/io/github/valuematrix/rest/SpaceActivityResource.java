package io.github.valuematrix.rest;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.Threshold;
import io.github.valuematrix.scope.Activities;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The activity of one space in one period, or of all time. Open to everybody at the door; the rights are asked inside.
 */
@Path("/spaces/{key}/activity")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class SpaceActivityResource {

    private final Permissions permissions;
    private final BiFunction<String, Period, SpaceActivity> ledger;
    private final Today today;
    private final SettingsStore settings;
    private final Answers answers;

    @Inject
    public SpaceActivityResource(Permissions permissions, Activities activities, Today today,
                                 SettingsStore settings, Answers answers) {
        this(permissions, activities::of, today, settings, answers);
    }

    SpaceActivityResource(Permissions permissions, BiFunction<String, Period, SpaceActivity> ledger, Today today,
                          SettingsStore settings, Answers answers) {
        this.permissions = permissions;
        this.ledger = ledger;
        this.today = today;
        this.settings = settings;
        this.answers = answers;
    }

    /**
     * @param from ISO day; neither this nor {@code to} means all time
     * @param to   ISO day, exclusive
     * @param asOf ISO day on which the call stands, checked like the others; the days of a period are absolute
     */
    @GET
    public Response activity(@PathParam("key") String key, @QueryParam("from") String from,
                             @QueryParam("to") String to, @QueryParam("asOf") String asOf) {
        ConfluenceUser reader = permissions.reader();
        Optional<Space> space = permissions.spaceOfReport(reader, key);
        if (space.isEmpty()) {
            return answers.notFound();
        }
        try {
            Days.day(asOf);
            SpaceActivity activity = ledger.apply(space.get().getKey(), Days.period(from, to));
            return answers.ok(ActivityBody.of(activity,
                    permissions.hidden(reader, activity.links().crossSpace().keySet()),
                    Threshold.of(settings.settings().k(), activity.period(), today.day().plusDays(1))));
        } catch (Days.Rejected days) {
            return answers.badRequest(days);
        }
    }
}
