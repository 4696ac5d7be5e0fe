package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Kept;
import io.github.valuematrix.ledger.NightlyReports;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.scope.Bases;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The only way to what is said of many spaces in one line each: as of last night, since that of thousands takes long.
 * Who may read it is asked before.
 */
@Named
public class SpaceSummaries {

    /** So long a reader waits for spaces that the night has not seen. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int PERIODS = 6;
    private static final int MOST = 2000;

    private final NightlyReports nights;
    private final NightlyRules rules;
    private final SpaceSummaryMaker maker;
    private final Bases bases;
    private final Kept<Period, Map<Long, SpaceSummary>> read = new Kept<>(0, PERIODS);
    private final Kept<Asked, SpaceSummary> made = new Kept<>(Kept.OF_SITE, MOST);

    @Inject
    public SpaceSummaries(NightlyReports nights, NightlyRules rules, SpaceSummaryMaker maker, Bases bases) {
        this.nights = nights;
        this.rules = rules;
        this.maker = maker;
        this.bases = bases;
    }

    private record Asked(long spaceId, Period period) {
    }

    /**
     * What is known of some spaces.
     *
     * @param madeAt  when the last of them was made in the night; null if none was
     * @param bySpace by their ids; a space that is not there has not been looked at yet
     */
    public record Known(Period period, Instant madeAt, Map<Long, SpaceSummary> bySpace) {

        public Known {
            bySpace = Map.copyOf(bySpace);
        }
    }

    /** Whether the wiki has been read to its end: before that nothing is known. */
    public boolean isReady() {
        return rules.isReady();
    }

    /**
     * @param days   of the period up to the day that is known
     * @param spaces keys by ids
     */
    public Known of(int days, Map<Long, String> spaces, LocalDate today) {
        Optional<NightlyReports.Night> night = nights.fullestNight(rules.hash());
        LocalDate day = night.map(NightlyReports.Night::day).orElse(today);
        Period period = new Period(day.minusDays(days), day);
        Map<Long, SpaceSummary> known = new HashMap<>(night.map(found -> ofNight(found, period)).orElse(Map.of()));
        known.keySet().retainAll(spaces.keySet());
        Instant madeAt = known.isEmpty() ? null : night.map(NightlyReports.Night::madeAt).orElse(null);
        add(known, spaces, period, day);
        return new Known(period, madeAt, known);
    }

    private Map<Long, SpaceSummary> ofNight(NightlyReports.Night night, Period period) {
        String hash = rules.hash();
        return read.get(period, List.of(night, hash), () -> {
            Map<Long, SpaceSummary> summaries = new HashMap<>();
            nights.summaries(period, night.day(), hash).forEach((space, text) ->
                    NightlyText.read(text, SpaceSummary.class).ifPresent(summary -> summaries.put(space, summary)));
            return summaries;
        });
    }

    private void add(Map<Long, SpaceSummary> known, Map<Long, String> spaces, Period period, LocalDate day) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Map.Entry<Long, String> space : spaces.entrySet()) {
            if (!known.containsKey(space.getKey()) && System.nanoTime() - end < 0) {
                known.put(space.getKey(), made.get(new Asked(space.getKey(), period), bases.stamp(),
                        () -> maker.summary(space.getKey(), space.getValue(), period, day)));
            }
        }
    }
}
