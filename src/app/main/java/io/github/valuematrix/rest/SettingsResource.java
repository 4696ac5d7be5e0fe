package io.github.valuematrix.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsInput;
import io.github.valuematrix.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What is set, and setting it, for site admins. For everybody else there is nothing here.
 */
@Path("/settings")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class SettingsResource {

    private final Permissions permissions;
    private final SettingsStore store;
    private final BackFill backFill;
    private final Answers answers;

    @Inject
    public SettingsResource(Permissions permissions, SettingsStore store, BackFill backFill, Answers answers) {
        this.permissions = permissions;
        this.store = store;
        this.backFill = backFill;
        this.answers = answers;
    }

    @GET
    public Response settings() {
        return mayUse() ? answers.ok(SettingsBody.of(store.settings())) : answers.notFound();
    }

    /** All of them at once: what is left out is kept for ever. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(SettingsBody body) {
        if (!mayUse()) {
            return answers.notFound();
        }
        SettingsInput input = body == null ? new SettingsInput("", "")
                : new SettingsInput(text(body.pagesPerSecond()), text(body.monthsKept()));
        if (!input.problems().isEmpty()) {
            return answers.badRequest(input.problems().values().iterator().next());
        }
        Settings settings = input.settings(store.settings());
        store.save(settings);
        backFill.goOn();
        return answers.ok(SettingsBody.of(settings));
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }

    private boolean mayUse() {
        return permissions.administersSite(permissions.reader());
    }
}
