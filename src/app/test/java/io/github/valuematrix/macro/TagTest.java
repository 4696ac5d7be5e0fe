package io.github.valuematrix.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class TagTest {

    @Test
    public void knowsNamesAndWhetherTheyClose() {
        assertThat(names("<P class=\"a > b\">x<br/></p>")).containsExactly("p", "br", "/p");
    }

    @Test
    public void commentsScriptsAndStylesHoldNoTags() {
        assertThat(names("<!-- <td> --><script>a<b></script><style><i></style><![CDATA[<u>]]><b>"))
                .containsExactly("script", "/script", "style", "/style", "b");
    }

    @Test
    public void aLessThanSignInTextIsText() {
        assertThat(names("a < b <3 <<b>")).containsExactly("b");
    }

    @Test
    public void aTagThatNeverEndsTakesTheRest() {
        List<Tag> tags = Tag.in("<p><a href=\"x>");

        assertThat(tags.get(1).end()).isEqualTo("<p><a href=\"x>".length());
    }

    @Test(timeout = 10_000)
    public void brokenTextIsReadInTimeThatGrowsWithItsLength() {
        for (String part : List.of("<", "<a ", "<a '", "<a \"'", "<!--", "<script>", "<![CDATA[", "</",
                "<a b='<c d=\">'")) {
            Tag.in(part.repeat(200_000));
        }
    }

    private static List<String> names(String html) {
        return Tag.in(html).stream().map(tag -> (tag.closing() ? "/" : "") + tag.name()).toList();
    }
}
