package example.app;

import com.atlassian.confluence.spaces.actions.AbstractSpaceAction;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import jakarta.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** An action in a space: shows a form, changes, and refuses who is not called Maya, Sam or Ada. */
public class GreetingAction extends AbstractSpaceAction {
    private static final long serialVersionUID = 1;

    private final transient Greetings greetings;
    private String name = "nobody";
    private String unmarked = "untouched";

    @Inject
    public GreetingAction(Greetings greetings) {
        this.greetings = greetings;
    }

    @Override
    public boolean isPermitted() {
        return getAuthenticatedUser() != null && !getAuthenticatedUser().getKey().getStringValue().equals("k-rita");
    }

    public String doDefault() {
        return INPUT;
    }

    @Override
    public String execute() {
        name = "changed " + name;
        return INPUT;
    }

    @PermittedMethods(HttpMethod.GET)
    public String look() {
        return INPUT;
    }

    public String getFile() {
        return "page";
    }

    public Holder getHolder() {
        return new Holder();
    }

    public String getGreeting() {
        return greetings.greet(name);
    }

    public String getUnmarked() {
        return unmarked;
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name;
    }

    public void setUnmarked(String unmarked) {
        this.unmarked = unmarked;
    }
}
