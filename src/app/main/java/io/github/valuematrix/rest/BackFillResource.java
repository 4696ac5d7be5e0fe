package io.github.valuematrix.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.permission.Permissions;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/**
 * How far the back-fill of the site is, for site admins. For everybody else there is nothing here.
 */
@Path("/back-fill")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class BackFillResource {

    private final Permissions permissions;
    private final Supplier<BackFillProgress> backFill;
    private final Answers answers;

    @Inject
    public BackFillResource(Permissions permissions, BackFill backFill, Answers answers) {
        this(permissions, backFill::progress, answers);
    }

    BackFillResource(Permissions permissions, Supplier<BackFillProgress> backFill, Answers answers) {
        this.permissions = permissions;
        this.backFill = backFill;
        this.answers = answers;
    }

    @GET
    public Response progress() {
        return permissions.administersSite(permissions.reader())
                ? answers.ok(BackFillBody.of(backFill.get())) : answers.notFound();
    }
}
