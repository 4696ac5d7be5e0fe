package io.github.valuematrix.rest;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.SpaceMatrices;
import io.github.valuematrix.scope.Question;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The value matrix of some spaces together, of those that the caller may view. Open to everybody at the door; the rights
 * are asked inside.
 */
@Path("/matrix")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class MatrixResource {

    /** A page that shows more would say little of each. */
    private static final int MOST_SPACES = 100;

    private final Permissions permissions;
    private final SpaceMatrices matrices;
    private final Moment moment;
    private final Answers answers;

    @Inject
    public MatrixResource(Permissions permissions, SpaceMatrices matrices, Moment moment, Answers answers) {
        this.permissions = permissions;
        this.matrices = matrices;
        this.moment = moment;
        this.answers = answers;
    }

    /**
     * @param spaces keys, with commas between them, 100 at most
     * @param from   ISO day; neither this nor {@code to} means the natural period
     * @param to     ISO day, exclusive
     * @param asOf   ISO day after the last that counts as known; today if it is not given
     */
    @GET
    public Response matrix(@QueryParam("spaces") String spaces, @QueryParam("from") String from,
                           @QueryParam("to") String to, @QueryParam("asOf") String asOf) {
        try {
            List<Space> visible = permissions.visible(permissions.reader(), keys(spaces));
            if (visible.isEmpty()) {
                return answers.notFound();
            }
            Question question = Days.question(from, to, "none", asOf, moment.today());
            Set<Long> ids = visible.stream().map(Space::getId).collect(Collectors.toSet());
            return answers.ok(SpacesMatrixBody.of(visible.stream().map(Space::getKey).toList(),
                    matrices.of(ids, question, moment.k()), question, moment.k()));
        } catch (Days.Rejected days) {
            return answers.badRequest(days);
        }
    }

    private static List<String> keys(String spaces) throws Days.Rejected {
        List<String> keys = spaces == null ? List.of()
                : Arrays.stream(spaces.split(",")).map(String::strip).filter(key -> !key.isEmpty()).distinct().toList();
        if (keys.isEmpty()) {
            throw new Days.Rejected("value-matrix.rest.no-spaces", "");
        }
        if (keys.size() > MOST_SPACES) {
            throw new Days.Rejected("value-matrix.rest.too-many-spaces", String.valueOf(MOST_SPACES));
        }
        return keys;
    }
}
