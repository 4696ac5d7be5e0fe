package io.github.valuematrix.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.valuematrix.directory.NameCheck;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.Problem;
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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is set, and setting it, for site admins. For everybody else there is nothing here.
 */
@Path("/settings")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class SettingsResource {

    private final Permissions permissions;
    private final SettingsStore store;
    private final NameCheck names;
    private final BackFill backFill;
    private final Answers answers;

    @Inject
    public SettingsResource(Permissions permissions, SettingsStore store, NameCheck names, BackFill backFill,
            Answers answers) {
        this.permissions = permissions;
        this.store = store;
        this.names = names;
        this.backFill = backFill;
        this.answers = answers;
    }

    @GET
    public Response settings() {
        return mayUse() ? answers.ok(SettingsBody.of(store.settings())) : answers.notFound();
    }

    /** Without a number of months, all is kept for ever; whatever else is not sent stays as it is. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(SettingsBody body) {
        if (!mayUse()) {
            return answers.notFound();
        }
        if (body == null) {
            return answers.badRequest(new SettingsInput("", "").problems().values().iterator().next());
        }
        SettingsInput input = new SettingsInput(text(body.pagesPerSecond()), text(body.monthsKept()));
        CompanyInput company = WrittenSettings.of(body, store.settings());
        Map<String, Problem> problems = new LinkedHashMap<>(input.problems());
        if (!company.equals(CompanyInput.of(store.settings()))) {
            problems.putAll(names.problems(company));
        }
        return problems.isEmpty() ? save(company.settings(input.settings(store.settings())))
                : answers.badRequest(problems.values().iterator().next());
    }

    private Response save(Settings settings) {
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
