package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.adoption.Freshness;
import io.github.valuematrix.privacy.ShownBenefits;

/**
 * The four benefits, as far as a wiki shows them: proxies.
 *
 * @param pagesTouched created or edited in the period
 * @param currentPages that stand today
 * @param fresh        those created or edited in the last 365 days
 * @param response     to pages and blog posts
 * @param replies      to top-level comments
 * @param youngPages   created in the 365 days up to the period's end
 * @param helped       those that somebody else has edited
 * @param helpDays     median of days to that edit
 */
record BenefitsBody(@JsonProperty("pagesTouched") long pagesTouched,
                    @JsonProperty("coauthored") FigureBody coauthored,
                    @JsonProperty("coauthoredShare") FigureBody coauthoredShare,
                    @JsonProperty("silosPerCoauthoredPage") FigureBody silosPerCoauthoredPage,
                    @JsonProperty("currentPages") long currentPages,
                    @JsonProperty("fresh") long fresh,
                    @JsonProperty("freshness") FigureBody freshness,
                    @JsonProperty("response") Waiting response,
                    @JsonProperty("replies") Waiting replies,
                    @JsonProperty("youngPages") long youngPages,
                    @JsonProperty("helped") FigureBody helped,
                    @JsonProperty("helpDays") FigureBody helpDays) {

    /**
     * How soon somebody answers.
     *
     * @param due    of at least seven days
     * @param rate   of those, answered within seven days
     * @param median of minutes
     */
    record Waiting(@JsonProperty("items") long items,
                   @JsonProperty("answered") FigureBody answered,
                   @JsonProperty("due") long due,
                   @JsonProperty("rate") FigureBody rate,
                   @JsonProperty("median") FigureBody median,
                   @JsonProperty("p75") FigureBody p75) {

        static Waiting of(ShownBenefits.Response response) {
            return new Waiting(response.items(), FigureBody.of(response.answered()), response.old(),
                    FigureBody.of(response.rate()), FigureBody.of(response.median()),
                    FigureBody.of(response.upperQuartile()));
        }
    }

    static BenefitsBody of(ShownBenefits benefits) {
        Freshness freshness = benefits.freshness();
        return new BenefitsBody(benefits.pages(), FigureBody.of(benefits.coAuthored()),
                FigureBody.of(benefits.coAuthoredShare()), FigureBody.of(benefits.silosPerPage()), freshness.pages(),
                freshness.fresh(), FigureBody.of(freshness.share()), Waiting.of(benefits.response()),
                Waiting.of(benefits.replies()), benefits.young(), FigureBody.of(benefits.helped()),
                FigureBody.of(benefits.helpDays()));
    }
}
