package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Kept;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.BenefitCount;
import io.github.valuematrix.scope.Comparison;
import io.github.valuematrix.scope.Comparisons;
import io.github.valuematrix.scope.Figures;
import io.github.valuematrix.scope.LinkNetwork;
import io.github.valuematrix.scope.PeopleBehind;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.scope.ScopeFigures;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The only way to what is said of the whole site: what must not be shown is not in it. Who may read it is asked before.
 */
@Named
public class SiteReports {

    private static final int MOST = 20;

    private final Comparisons comparisons;
    private final Figures figures;
    private final LinkNetwork links;
    private final PeopleBehind people;
    private final Bases bases;
    private final Kept<Asked, ShownSiteReport> kept = new Kept<>(Kept.OF_SITE, MOST);

    @Inject
    public SiteReports(Comparisons comparisons, Figures figures, LinkNetwork links, PeopleBehind people, Bases bases) {
        this.comparisons = comparisons;
        this.figures = figures;
        this.links = links;
        this.people = people;
        this.bases = bases;
    }

    private record Asked(Question question, int k) {
    }

    /** @param k so many people must stand behind a figure */
    public ShownSiteReport of(Question question, int k) {
        return kept.get(new Asked(question, k), bases.stamp(), () -> report(question, k));
    }

    private ShownSiteReport report(Question question, int k) {
        Comparison compared = comparisons.ofSite(question, k);
        ShownScope now = shown(compared.now(), compared.basis(), question.today(), k);
        return new ShownSiteReport(compared.basis().rule(), now, compared.before() == null ? null
                : shown(compared.before(), compared.basisBefore(), question.today(), k),
                ShownSilo.of(compared.now().interactions().ties().bySilo(), now.matrix().ties(),
                        Threshold.of(k, now.period(), question.today())),
                compared.basis().terms().names(), links.ofSite(now.period(), compared.basis().leftOut()));
    }

    /** Whoever reads the site's report may read that of each space. */
    private ShownScope shown(ScopeFigures all, Basis basis, LocalDate today, int k) {
        Threshold threshold = Threshold.of(k, all.period(), today);
        Remainder remainder = new Remainder(figures.interactionsBySpace(Extent.ofSite(basis.leftOut().spaces()),
                all.period()), basis, threshold);
        return ShownScope.of(all, basis, threshold, new Telling(remainder.telling(), counts(all, basis, threshold)));
    }

    private Set<BenefitCount> counts(ScopeFigures all, Basis basis, Threshold threshold) {
        return people.of(all.period(), basis.leftOut()).entrySet().stream()
                .filter(count -> threshold.isToldBySum(count.getValue().values())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
