package io.github.valuematrix.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.permission.Readers;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsStore;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.struts2.ActionContext;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.action.Action;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Should the host ever let somebody through, the action refuses by itself. */
public class JobsActionTest {

    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final SettingsStore store = FakePluginSettings.store();

    @Before
    public void beginARequest() {
        ActionContext.of().bind();
        ServletActionContext.setResponse(response);
    }

    @After
    public void endIt() {
        ActionContext.clear();
    }

    @Test
    public void theHostIsAskedToLetOnlyAdministratorsIn() {
        assertThat(JobsAction.class).hasAnnotation(AdminOnly.class);
    }

    @Test
    public void whoIsNoAdministratorSeesAndChangesNothing() throws Exception {
        for (ConfluenceUser reader : new ConfluenceUser[] {Readers.MAYA, Readers.RITA, Readers.NOBODY}) {
            JobsAction action = new JobsAction(new Readers().asking(reader), null, null,
                    new SettingsForm(store, null, null), null);
            action.setAsk("START");
            action.setPagesPerSecond("7");

            assertThat(action.execute()).isEqualTo(Action.NONE);
            assertThat(action.askBackFill()).isEqualTo(Action.NONE);
            assertThat(action.retrySkipped()).isEqualTo(Action.NONE);
            assertThat(action.saveSettings()).isEqualTo(Action.NONE);
            assertThat(action.saveRules()).isEqualTo(Action.NONE);
            assertThat(action.getJobs()).isNull();
            assertThat(action.getSettings()).isNull();
        }
        verify(response, times(15)).sendError(HttpServletResponse.SC_FORBIDDEN);
        assertThat(store.settings()).isEqualTo(Settings.DEFAULTS);
    }
}
