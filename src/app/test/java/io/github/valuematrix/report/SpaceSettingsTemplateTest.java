package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class SpaceSettingsTemplateTest {

    private static final SpaceSettingsPage.NoteForm NO_NOTE = new SpaceSettingsPage.NoteForm("", "", "", "");
    private static final SpaceSettingsPage.ReaderForm NO_READER = new SpaceSettingsPage.ReaderForm(false, "", "");

    private static Document rendered(SpaceSettingsPage page) {
        Map<String, Object> context = new Templates().createDefaultVelocityContext();
        Map<String, Object> action = new HashMap<>();
        action.put("settings", page);
        action.put("actionErrors", List.of());
        action.put("helper", "");
        action.put("space", "");
        context.put("action", action);
        return Jsoup.parse(new Templates().getRenderedTemplate("/io/github/valuematrix/report/space-settings.vm", context));
    }

    private static SpaceSettingsPage full() {
        return new SpaceSettingsPage("FS", "adoption.action?key=FS", "Saved.",
                List.of(new SpaceSettingsPage.Entry("7", "14 Sep 2026", "Training <b>week</b>", "")), new SpaceSettingsPage
                .NoteForm("2026-13-01", "A text", "Choose the day", "Shorten this"),
                List.of(new SpaceSettingsPage.Entry("3", "Group", "board", "No longer there.")),
                new SpaceSettingsPage.ReaderForm(true, "bord", "No group has this name"));
    }

    /** For the test of the allow-list. */
    public static void renderEveryState() {
        rendered(full());
        rendered(null);
    }

    @Test
    public void notesAndReadersAreListedAndCanBeRemoved() {
        Document page = rendered(full());

        assertThat(page.select("#vm-notes tbody tr").text()).isEqualTo("14 Sep 2026 Training <b>week</b> Remove");
        assertThat(page.select("#vm-readers tbody tr").text()).isEqualTo("Group board No longer there. Remove");
        assertThat(page.select("form[action=remove-note.action] input[name=id]").attr("value")).isEqualTo("7");
        assertThat(page.select("form[action=remove-note.action] button").attr("aria-label"))
                .isEqualTo("Remove: Training <b>week</b>");
    }

    @Test
    public void everyFormHasItsTokenAndItsSpace() {
        assertThat(rendered(full()).select("form")).hasSize(4).allSatisfy(form -> {
            assertThat(form.attr("method")).isEqualTo("post");
            assertThat(form.select("input[name=atl_token]")).hasSize(1);
            assertThat(form.select("input[name=key]").attr("value")).isEqualTo("FS");
        });
    }

    @Test
    public void whatWasTypedStaysBesideWhatIsWrongWithIt() {
        Document page = rendered(full());

        assertThat(page.select("#vm-note-day").attr("value")).isEqualTo("2026-13-01");
        assertThat(page.select("#vm-note-day-problem").text()).isEqualTo("Choose the day");
        assertThat(page.select("#vm-note-text").attr("aria-describedby")).isEqualTo("vm-note-text-problem");
        assertThat(page.select("#vm-reader-name").attr("value")).isEqualTo("bord");
        assertThat(page.select("#vm-reader-kind [selected]").text()).isEqualTo("Group");
    }

    @Test
    public void withoutAnyItSaysWhatTheyAreFor() {
        Document page = rendered(new SpaceSettingsPage("FS", "", "", List.of(), NO_NOTE, List.of(), NO_READER));

        assertThat(page.select("table")).isEmpty();
        assertThat(page.text()).contains("There are no notes yet.", "Nobody is named yet.");
        assertThat(page.select(".error, [aria-invalid], [role=status]")).isEmpty();
    }

    @Test
    public void whoMayNotSetAnythingIsShownNothing() {
        assertThat(rendered(null).select(".vm-report")).isEmpty();
    }
}
