package io.github.valuematrix.portfolio;

import com.atlassian.sal.api.message.LocaleResolver;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.adoption.LinkCount;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.privacy.ShownLinkMap;
import io.github.valuematrix.privacy.ShownSiloMap;
import io.github.valuematrix.privacy.SpaceSummaries;
import io.github.valuematrix.privacy.SpaceSummary;
import io.github.valuematrix.report.Wording;
import io.github.valuematrix.settings.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Some spaces of Fernhill Engineering to report on together. What a test is about is set before the page is made.
 */
final class Company {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Period PERIOD = new Period(TODAY.minusDays(91), TODAY);
    static final Said<Long> FEW = Said.absent(Reason.FEW_PEOPLE);
    private static final Said<Double> HIDDEN = Said.absent(Reason.COMPLEMENT);
    private static final List<Long> YEAR = List.of(1L, 0L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);

    final List<SpaceLine> lines = new ArrayList<>(List.of(
            line("FS", "Field Service", Stage.OPERATIONAL, 612, Said.of(47L), 0.23, "teams"),
            line("PD", "Product Design", Stage.CULTURAL, 941, Said.of(63L), 0.41, "teams", "design"),
            line("HR", "HR", Stage.NO_VERDICT, 61, FEW, null, "handbooks"),
            line("BID", "bid library", Stage.STARTING, 96, Said.of(12L), 0.44)));
    final ShownSiloMap silos = new ShownSiloMap(List.of(silo(ShownSiloMap.Silo.Kind.SPACE, "FS"),
            silo(ShownSiloMap.Silo.Kind.BY_ADMINISTRATOR, "Design"), silo(ShownSiloMap.Silo.Kind.OTHERS, null)),
            List.of(List.of(Said.of(241L), Said.of(38L), FEW), List.of(Said.of(14L), Said.of(402L), Said.of(9L)),
                    List.of(Said.of(90L), Said.of(0L), Said.of(7L))));
    List<LinkCount> links = List.of(new LinkCount(1, 2, 12), new LinkCount(2, 1, 3));
    Instant madeAt = Instant.parse("2026-11-23T00:12:00Z");
    int spaces = lines.size();
    boolean administersSite = true;
    boolean measuresExternal;
    Map<String, String> address = Map.of();

    static SpaceLine line(String key, String name, Stage stage, long contributions, Said<Long> contributors,
                          Double crossShare, String... categories) {
        SpaceSummary.Numbers now = new SpaceSummary.Numbers(contributions, contributors,
                crossShare == null ? HIDDEN : Said.of(crossShare), Said.of(0.5), Said.of(340L));
        SpaceSummary.Numbers before = new SpaceSummary.Numbers(contributions / 2, Said.of(40L), HIDDEN, HIDDEN,
                Said.of(300L));
        return new SpaceLine(key, name, new SpaceSummary(new SpaceSummary.Step(stage,
                stage == Stage.OPERATIONAL ? Stage.CULTURAL : Stage.BUSINESS_MODEL, 2, 3, false, false, null), now,
                before, YEAR, List.of(categories)));
    }

    /** The same line with another step. */
    static SpaceLine with(SpaceLine line, SpaceSummary.Step step) {
        SpaceSummary summary = line.summary();
        return new SpaceLine(line.key(), line.name(), new SpaceSummary(step, summary.now(), summary.before(),
                summary.history(), summary.categories()));
    }

    private static ShownSiloMap.Silo silo(ShownSiloMap.Silo.Kind kind, String name) {
        return new ShownSiloMap.Silo(kind, name);
    }

    PortfolioQuery query() {
        return PortfolioQuery.of(address);
    }

    Standpoint standpoint() {
        return new Standpoint(administersSite, measuresExternal, 5);
    }

    PortfolioFacts facts() {
        return new PortfolioFacts(lines, spaces, new SpaceSummaries.Known(PERIOD, madeAt, Map.of()), silos,
                ShownLinkMap.of(links, Set.of(1L, 2L)), key -> "Space " + key,
                Map.of(1L, "Field Service", 2L, "Product Design"));
    }

    PortfolioText text() {
        return new PortfolioText(wording(), query(), standpoint());
    }

    PortfolioPage page() {
        return text().page(facts());
    }

    static Wording wording() {
        LocaleResolver british = () -> Locale.UK;
        return new Wording(new EnglishTexts(), british, Zones.of("Europe/Berlin"));
    }
}
