package io.github.valuematrix.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import io.github.valuematrix.Templates;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.SpaceDiscussions;
import io.github.valuematrix.scope.Discussed;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import io.github.valuematrix.settings.Zones;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

public class DiscussionListTest {

    private static final CellAddress ADDRESS =
            CellAddress.of("FS", "new", "across", "2026-10-26", "2026-11-22").orElseThrow();

    private final Space space = Shown.space("FS", "Field <Service>");
    private final Permissions permissions = mock(Permissions.class);
    private final SpaceDiscussions discussions = mock(SpaceDiscussions.class);
    private final PageManager pages = mock(PageManager.class);
    private final DiscussionList list = new DiscussionList(permissions, discussions, pages,
            FakePluginSettings.store(), new Today(Zones.of("UTC")), Shown.wording());

    @Before
    @SuppressWarnings("deprecation")
    public void oddPagesMayBeViewed() {
        when(pages.getAbstractPage(anyLong())).thenAnswer(call -> {
            long id = call.getArgument(0);
            Page page = mock(Page.class);
            when(page.getId()).thenReturn(id);
            when(page.getTitle()).thenReturn("Page " + id);
            when(page.getSpace()).thenReturn(space);
            return id == 3 ? null : page;
        });
        when(permissions.visibleContent(any(), any())).thenAnswer(call -> call.<List<Page>>getArgument(1).stream()
                .filter(page -> page.getId() % 2 == 1).toList());
    }

    private Document page(Said<List<Discussed>> found) {
        when(discussions.of(anySet(), any(), any(), any(), anyInt())).thenReturn(found);
        return rendered(list.page(ADDRESS, List.of(space), null));
    }

    static Document rendered(DiscussionsPage page) {
        Templates templates = new Templates();
        Map<String, Object> context = templates.createDefaultVelocityContext();
        context.put("action", page == null ? Map.of() : Map.of("discussions", page));
        return Jsoup.parse(templates.getRenderedTemplate("io/github/valuematrix/macro/discussions.vm", context));
    }

    private static Said<List<Discussed>> discussed(int pages) {
        return Said.of(LongStream.range(0, pages).mapToObj(id ->
                new Discussed(id, Shown.FOUR_WEEKS.from())).toList());
    }

    @Test
    public void theReaderSeesThePagesThatTheyMayViewAndThatAreStillThere() {
        Document page = page(discussed(6));

        assertThat(page.select("tbody a").eachText()).containsExactly("Page 1", "Page 5");
        assertThat(page.select("tbody a").eachAttr("href")).first().asString().endsWith("viewpage.action?pageId=1");
        assertThat(page.select("h2").text()).isEqualTo("New interactions: Across silos");
        assertThat(page.select(".vm-line").text()).isEqualTo("Field <Service> · 26 Oct 2026 – 22 Nov 2026");
    }

    @Test
    public void theLatestFiftyAreShownAndThatThereAreMore() {
        Document page = page(discussed(500));

        assertThat(page.select("tbody tr")).hasSize(50);
        assertThat(page.select(".vm-hint").text()).isEqualTo("The latest 50 are shown.");
    }

    @Test
    public void wherePagesAreHiddenFromTheReaderThereIsASentence() {
        assertThat(page(Said.of(List.of(new Discussed(2, Shown.FOUR_WEEKS.from())))).text())
                .contains("None of the pages behind this number");
    }

    @Test
    public void behindANumberThatIsHiddenStandsItsReason() {
        Document page = page(Said.absent(Reason.FEW_PEOPLE));

        assertThat(page.select("table")).isEmpty();
        assertThat(page.select(".vm-section .vm-lead").text()).isNotBlank();
    }

    @Test
    public void anAddressOfNoNumberSaysWhatToDo() {
        assertThat(rendered(null).text()).contains("Go back to the matrix and follow one of its numbers.");
    }
}
