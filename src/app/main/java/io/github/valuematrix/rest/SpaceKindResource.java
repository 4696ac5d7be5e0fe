package io.github.valuematrix.rest;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.valuematrix.matrix.SpaceKind;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.scope.Expectations;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * What a space is for, which decides what is expected of it: for those who may read its report; its admins and site
 * admins say it.
 */
@Path("/spaces/{key}/kind")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class SpaceKindResource {

    private final Permissions permissions;
    private final Expectations expectations;
    private final Answers answers;

    @Inject
    public SpaceKindResource(Permissions permissions, Expectations expectations, Answers answers) {
        this.permissions = permissions;
        this.expectations = expectations;
        this.answers = answers;
    }

    /** What a space is for. */
    @GET
    public Response kind(@PathParam("key") String key) {
        Optional<Space> space = permissions.spaceOfReport(permissions.reader(), key);
        return space.isEmpty() ? answers.notFound()
                : answers.ok(SpaceKindBody.of(expectations.kind(space.get().getKey())));
    }

    /** Says what a space is for: nothing, or null, if it is of no kind. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("key") String key, SpaceKindBody body) {
        Optional<Space> space = permissions.spaceToAdminister(permissions.reader(), key);
        if (space.isEmpty()) {
            return answers.notFound();
        }
        Optional<SpaceKind> kind = body == null ? Optional.of(SpaceKind.UNSET) : body.asKind();
        if (kind.isEmpty()) {
            return answers.noSpaceKind();
        }
        expectations.save(space.get().getKey(), kind.get());
        return answers.ok(SpaceKindBody.of(kind.get()));
    }
}
