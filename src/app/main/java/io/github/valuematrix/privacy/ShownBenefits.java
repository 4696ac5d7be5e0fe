package io.github.valuematrix.privacy;

import io.github.valuematrix.adoption.CoAuthorship;
import io.github.valuematrix.adoption.FirstResponse;
import io.github.valuematrix.adoption.Freshness;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.scope.BenefitCount;
import io.github.valuematrix.scope.Benefits;
import java.util.Set;

/**
 * What is shown of the four benefits. Plain counts of pages and comments always are.
 *
 * @param pages        created or edited in the period
 * @param silosPerPage of a co-authored page
 * @param freshness    as of today
 * @param young        pages created in the year up to the period's end
 * @param helpDays     median of whole days to the first edit by somebody else
 */
public record ShownBenefits(long pages, Said<Long> coAuthored, Said<Double> coAuthoredShare, Said<Double> silosPerPage,
                            Freshness freshness, Response response, Response replies, long young, Said<Long> helped,
                            Said<Long> helpDays) {

    /**
     * How soon somebody answers.
     *
     * @param items that could be answered
     * @param old   those of them of at least seven days
     */
    public record Response(long items, Said<Long> answered, long old, Said<Double> rate, Said<Long> median,
                           Said<Long> upperQuartile) {

        static Response of(FirstResponse response, long people, Threshold threshold, boolean telling) {
            return new Response(response.items(),
                    threshold.unless(telling, threshold.count(people, response.answered())), response.old(),
                    threshold.unless(telling, threshold.figure(people, response.rate())),
                    threshold.figure(people, response.median()),
                    threshold.figure(people, response.upperQuartile()));
        }
    }

    /** @param telling counts that would tell of a hidden one elsewhere */
    static ShownBenefits of(Benefits benefits, Threshold threshold, Set<BenefitCount> telling) {
        CoAuthorship together = benefits.coAuthorship();
        Benefits.Behind behind = benefits.behind();
        boolean coAuthored = telling.contains(BenefitCount.CO_AUTHORED);
        return new ShownBenefits(together.pages(),
                threshold.unless(coAuthored, threshold.count(behind.authors(), together.coAuthored())),
                threshold.unless(coAuthored, threshold.figure(behind.authors(), together.share())),
                threshold.figure(behind.coAuthors(), together.silosPerPage()), benefits.freshness(),
                Response.of(benefits.response(), behind.responders(), threshold,
                        telling.contains(BenefitCount.ANSWERED)),
                Response.of(benefits.replies(), behind.repliers(), threshold, telling.contains(BenefitCount.REPLIED)),
                benefits.help().pages(), threshold.unless(telling.contains(BenefitCount.HELPED),
                        threshold.count(behind.creators(), benefits.help().helped())),
                threshold.figure(behind.creators(), benefits.help().median()));
    }
}
