package io.github.valuematrix.macro;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.Templates;
import io.github.valuematrix.settings.Zones;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.ShownCell;
import io.github.valuematrix.privacy.ShownMatrix;
import io.github.valuematrix.report.Wording;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Matrices of the pump makers, and a macro that finds what a test says.
 */
public final class Shown {

    static final Period FOUR_WEEKS = new Period(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 23));

    /** As in the picture of the grid: new interactions within a silo are hidden, customers are not measured. */
    static final ShownMatrix NOW = matrix(Said.of(243L), Said.of(118L), Said.absent(Reason.FEW_PEOPLE), Said.of(57L));
    static final ShownMatrix BEFORE = matrix(Said.of(231L), Said.of(127L), Said.of(12L), Said.of(36L));

    private Shown() {
    }

    static ShownMatrix matrix(Said<Long> existingWithin, Said<Long> existingAcross, Said<Long> newWithin,
                              Said<Long> newAcross) {
        Map<Cell, ShownCell> cells = new LinkedHashMap<>();
        cells.put(new Cell(Novelty.EXISTING, Reach.WITHIN), cell(existingWithin));
        cells.put(new Cell(Novelty.EXISTING, Reach.ACROSS), cell(existingAcross));
        cells.put(new Cell(Novelty.NEW, Reach.WITHIN), cell(newWithin));
        cells.put(new Cell(Novelty.NEW, Reach.ACROSS), cell(newAcross));
        return new ShownMatrix(cells, new EnumMap<>(Interaction.Kind.class), 0, null);
    }

    private static ShownCell cell(Said<Long> interactions) {
        return new ShownCell(interactions, interactions, interactions);
    }

    static Space space(String key, String name) {
        Space space = mock(Space.class);
        when(space.getKey()).thenReturn(key);
        when(space.getName()).thenReturn(name);
        return space;
    }

    /** Of one space that is at step 2. */
    static Live live() {
        return live(new Numbers(List.of("PD"), "Product Design", NOW, BEFORE));
    }

    static Live live(Numbers... numbers) {
        List<Space> spaces = List.of(numbers).stream().flatMap(each -> each.spaceKeys().stream()
                .map(key -> space(key, each.name() == null ? "Space " + key : each.name()))).toList();
        return new Live(spaces, List.of(numbers), FOUR_WEEKS, Stage.CULTURAL, "", "", 5);
    }

    static Wording wording() {
        return new Wording(new EnglishTexts(), () -> Locale.UK, Zones.of("Europe/Berlin"));
    }

    static MatrixMacro macro(Permissions permissions, Live live) {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://node-1:8090/wiki");
        when(application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.fernhill.example");
        return new MatrixMacro(new Templates(), wording(), permissions, new LiveReader(null, null, null, null) {
            @Override
            Live of(Choices choices, Space home, ConfluenceUser reader) {
                return live;
            }
        }, application);
    }

    /** Uses everything that the templates can show. */
    public static void renderEveryState(Permissions permissions) {
        MatrixMacro macro = macro(permissions, live());
        macro.execute(Map.of("layout", "moon", "title", "Title", "here", "cultural"),
                "<p>rest</p><table><tr><th>head</th><td>a</td><td>b</td><td>c</td></tr></table>", null);
        macro.execute(Map.of("layout", "grid", "mode", "both"), "", null);
        macro.execute(Map.of("compact", "true", "mode", "both", "here", "live"),
                "<table><tr><td>a</td><td>b</td><td>c</td></tr></table>", null);
        macro(permissions, Live.without("Nothing")).execute(Map.of("mode", "numbers"), "", null);
        DiscussionListTest.rendered(new DiscussionsPage("New", "Days", "",
                List.of(new DiscussionLine(1, "Pumps", "Field Service", "today")), "More"));
        DiscussionListTest.rendered(new DiscussionsPage("New", "Days", "Hidden", List.of(), ""));
    }
}
