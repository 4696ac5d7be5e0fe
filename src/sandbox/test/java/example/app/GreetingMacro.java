package example.app;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Renders the template that the tests name, with one of everything that templates meet. */
public class GreetingMacro implements Macro {
    private final Greetings greetings;
    private final VelocityHelperService velocity;

    @Inject
    public GreetingMacro(Greetings greetings, VelocityHelperService velocity) {
        this.greetings = greetings;
        this.velocity = velocity;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Map<String, Object> values = velocity.createDefaultVelocityContext();
        values.put("row", new Row("<b>bold</b>"));
        values.put("special", new Special());
        values.put("names", List.of("Maya", "Paul"));
        values.put("numbers", Map.of("one", 1));
        values.put("thread", Thread.currentThread());
        values.put("greeting", greetings.greet("Maya"));
        values.put("bodyHtml", body);
        return velocity.getRenderedTemplate("templates/" + parameters.get("template") + ".vm", values);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
