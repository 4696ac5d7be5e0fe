package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.Descriptor;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.Templates;
import io.github.valuematrix.admin.JobsTemplateTest;
import io.github.valuematrix.admin.SettingsTemplateTest;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import io.github.valuematrix.macro.MatrixMacro;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        MatrixMacro macro = new MatrixMacro(new Templates(), new EnglishTexts(), null);
        macro.execute(Map.of("layout", "moon", "title", "Title", "here", "cultural"),
                "<p>rest</p><table><tr><th>head</th><td>a</td><td>b</td><td>c</td></tr></table>", null);
        macro.execute(Map.of("layout", "grid"), "", null);
        renderEveryStateOfTheReport();
        JobsTemplateTest.renderEveryState();
        SettingsTemplateTest.renderEveryState();

        assertThat(Templates.Allowed.called()).filteredOn(call -> call.startsWith("io.github.valuematrix.")
                && !call.startsWith(EnglishTexts.class.getName())).containsAll(allowed);
    }

    private static void renderEveryStateOfTheReport() {
        SpaceActivity ever = Fernhill.activity(Period.ALL_TIME, 30, 71);
        SpaceActivity undated = new SpaceActivity("FS", Period.ALL_TIME, null, 71,
                ever.total().plus(new Contributions(1, 0, 0, 0, 0, 0)), ever.months(), ever.links(), ever.incoming());
        Asked broken = new Asked(Asked.ALL, Optional.of(Period.ALL_TIME), Fernhill.TODAY.minusDays(1),
                "value-matrix.report.problem.order");
        ReportTemplateTest.rendered(Fernhill.report());
        ReportTemplateTest.rendered(Fernhill.report(broken, Fernhill.running(), undated, null, ever));
        ReportTemplateTest.rendered(Fernhill.report(Fernhill.asked(), Fernhill.done(),
                Fernhill.nothing(Fernhill.PERIOD), null, ever));
    }
}
