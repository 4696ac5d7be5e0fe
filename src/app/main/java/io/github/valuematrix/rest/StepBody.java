package io.github.valuematrix.rest;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.NextStep;
import io.github.valuematrix.privacy.ShownStep;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What to do next in a space, in the caller's language.
 *
 * @param step   of the catalogue
 * @param order  what to do
 * @param takes  how much it takes
 * @param why    it helps
 * @param button the label of what leads there
 * @param path   to where it is done, below the address of the site; null where the caller is not let in
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StepBody(@JsonProperty("step") String step,
                @JsonProperty("order") String order,
                @JsonProperty("takes") String takes,
                @JsonProperty("why") String why,
                @JsonProperty("button") String button,
                @JsonProperty("path") String path) {

    /** @param administersSite whether the caller does */
    static StepBody of(ShownStep shown, String spaceKey, boolean administersSite, I18nResolver texts) {
        NextStep step = shown.step();
        return new StepBody(step.name(), texts.getText(step.order()), takes(shown, texts), texts.getText(step.why()),
                texts.getText(step.button()), step.place().isForSiteAdmins() && !administersSite ? null
                        : step.place().path(URLEncoder.encode(spaceKey, StandardCharsets.UTF_8)));
    }

    private static String takes(ShownStep shown, I18nResolver texts) {
        Said<Long> gap = shown.gap();
        if (gap == null) {
            return texts.getText(shown.step().takes());
        }
        return gap.isKnown() ? texts.getText(shown.step().takes(), gap.value())
                : texts.getText(NextStep.TAKES_HIDDEN);
    }
}
