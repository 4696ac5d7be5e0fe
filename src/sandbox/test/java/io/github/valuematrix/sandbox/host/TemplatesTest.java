package io.github.valuematrix.sandbox.host;

import static io.github.valuematrix.sandbox.host.ExampleSite.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;

public class TemplatesTest {
    @Rule
    public final RunningExample example = new RunningExample();

    @Test
    public void escapesUnlessNameOrMethodSayHtml() {
        example.install();

        assertThat(example.render(SAM, "escape")).isEqualTo("&lt;b&gt;bold&lt;/b&gt;|<b>bold</b>|<b>bold</b>"
                + "|<i>body</i>|Hello Maya &amp; all|Hello A &amp; all");
    }

    @Test
    public void callsListedMethodsAndPlainValues() {
        example.install();

        assertThat(example.render(SAM, "allowed")).isEqualTo("own|11-3|4 4 |1 1 2|one=1");
    }

    @Test
    public void blocksEveryOtherMethodAndLeavesTheReference() {
        example.install();

        assertThat(example.render(SAM, "blocked")).isEqualTo("$row.secret()|$special.inherited()|$row.class.name"
                + "|$thread.name|$greeting.getClass().forName(\"x\")|$row.getClass()");
    }

    @Test
    public void requiredResourcesAreCollectedAroundAPage() {
        RequiredResources.Collected made = RequiredResources.during(() -> {
            RequiredResources.require("example.app:styles");
            return "page";
        });

        assertThat(made.html()).isEqualTo("page");
        assertThat(made.resources()).containsExactly("example.app:styles");
    }
}
