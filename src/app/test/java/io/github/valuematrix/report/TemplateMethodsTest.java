package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.Descriptor;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.Templates;
import io.github.valuematrix.admin.JobsTemplateTest;
import io.github.valuematrix.admin.SettingsTemplateTest;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.TimelineNote;
import io.github.valuematrix.macro.Shown;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.permission.Readers;
import io.github.valuematrix.portfolio.PortfolioTemplateTest;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.Test;

/**
 * The allow-list names the methods that templates call: all of them, and no others.
 */
public class TemplateMethodsTest {

    private final List<String> allowed;

    public TemplateMethodsTest() throws Exception {
        allowed = new Descriptor().texts("method");
    }

    @Test
    public void everyAllowedMethodIsPublicAndDeclaredByThatVeryClass() throws Exception {
        assertThat(allowed).isNotEmpty().doesNotHaveDuplicates().isSorted();
        for (String entry : allowed) {
            Class<?> type = Class.forName(entry.substring(0, entry.indexOf('#')));
            String method = entry.substring(entry.indexOf('#') + 1, entry.indexOf("()"));
            assertThat(Modifier.isPublic(type.getModifiers() & type.getDeclaredMethod(method).getModifiers()))
                    .as(entry).isTrue();
        }
    }

    @Test
    public void everyAllowedMethodIsCalledInSomeStateOfOurPages() {
        Shown.renderEveryState(new Readers().asking(Readers.ADMIN));
        renderEveryStateOfTheReport();
        PortfolioTemplateTest.renderEveryState();
        SpaceSettingsTemplateTest.renderEveryState();
        JobsTemplateTest.renderEveryState();
        SettingsTemplateTest.renderEveryState();

        assertThat(Templates.Allowed.called()).filteredOn(call -> call.startsWith("io.github.valuematrix.")
                && !call.startsWith(EnglishTexts.class.getName())).containsAll(allowed);
    }

    private static void renderEveryStateOfTheReport() {
        ReportTemplateTest.rendered(Fernhill.report());
        Fernhill unread = new Fernhill().reading(BackFillProgress.State.RUNNING);
        unread.readings = List.of(Stage.NO_VERDICT, Stage.NO_VERDICT, Stage.NO_VERDICT);
        unread.asked = new Asked("28", Optional.of(Fernhill.PERIOD), Fernhill.TODAY.minusDays(1),
                "value-matrix.report.problem.order");
        unread.contributors = Said.absent(Reason.FEW_PEOPLE);
        ReportTemplateTest.rendered(unread.made());
        Fernhill noted = new Fernhill();
        noted.notes = List.of(new TimelineNote(1, Fernhill.TODAY.minusDays(20), "Training week"));
        ReportTemplateTest.rendered(noted.made());
        Fernhill empty = new Fernhill();
        empty.contributions = Contributions.NONE;
        ReportTemplateTest.rendered(empty.made());
        Map<String, Long> out = new TreeMap<>();
        for (int other = 1; other <= 10; other++) {
            out.put("S" + other, (long) other);
        }
        Fernhill linked = new Fernhill();
        linked.linksOut = out;
        ReportTemplateTest.rendered(linked.made());
    }
}
