package example.app;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.confluence.core.ConfluenceActionSupport;

/** An action for administrators of the site. */
@AdminOnly
public class SettingsAction extends ConfluenceActionSupport {
    private static final long serialVersionUID = 1;

    public String doDefault() {
        return INPUT;
    }

    @Override
    public String execute() {
        return INPUT;
    }
}
