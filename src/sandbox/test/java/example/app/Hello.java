package example.app;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** A REST resource for people who are logged in, with one method for everybody. */
@Path("hello")
@Produces("application/json")
public class Hello {
    private final Greetings greetings;

    @Inject
    public Hello(Greetings greetings) {
        this.greetings = greetings;
    }

    /** What it answers. */
    public record Answer(@JsonProperty("text") String text, @JsonProperty("absent") String absent) {
    }

    @GET
    public Answer closed() {
        return new Answer(greetings.greet("you"), null);
    }

    @GET
    @Path("{name}")
    @UnrestrictedAccess
    public Answer open(@PathParam("name") String name, @QueryParam("fail") boolean fail) {
        if (fail) {
            throw new BadRequestException("No.");
        }
        return new Answer(greetings.greet(name), null);
    }

    @POST
    public Answer change() {
        return new Answer("changed", null);
    }
}
