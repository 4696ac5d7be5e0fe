package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;

/** What a machine can tell about whether everybody can use a page: WCAG up to 2.2 AA, and axe-core's best practice. */
final class Accessibility {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private Accessibility() {
    }

    /** Fails with the rule, the elements and what to do, unless nothing is wrong in the first that is selected. */
    static void noViolations(WebDriver browser, String within) {
        List<Rule> violations = new AxeBuilder().setLegacyMode(true).withTags(TAGS).include(within).analyze(browser)
                .getViolations();

        assertThat(violations.stream().flatMap(Accessibility::lines).toList()).as("violations in " + within).isEmpty();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getTarget() + ": " + rule.getHelp()
                + " (" + rule.getHelpUrl() + ")\n" + node.getFailureSummary() + "\n" + node.getHtml());
    }
}
