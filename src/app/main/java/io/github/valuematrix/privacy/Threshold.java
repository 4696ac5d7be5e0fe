package io.github.valuematrix.privacy;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A figure that derives from people shows only if enough eligible people stand behind it, and none does in a period
 * shorter than 28 days. That nobody did something may be said.
 *
 * @param k          so many people are enough
 * @param longEnough whether the period is
 */
public record Threshold(int k, boolean longEnough) {

    /** @param today the day after the last that is known: days to come do not make a period longer */
    public static Threshold of(int k, Period period, LocalDate today) {
        LocalDate end = period.isAllTime() || period.to().isBefore(today) ? period.to() : today;
        return new Threshold(k, period.isAllTime()
                || !period.from().plusDays(Settings.SHORTEST_PERIOD_OF_PEOPLE).isAfter(end));
    }

    /** Whether a figure with so many people behind it must not be shown. */
    public boolean hides(long people) {
        return !longEnough || people > 0 && people < k;
    }

    /** Whether so many people are enough. */
    public boolean isMet(long people) {
        return longEnough && people >= k;
    }

    /** @param people behind the figure */
    public <T> Said<T> figure(long people, Said<T> figure) {
        return hides(people) ? Said.absent(reason()) : figure;
    }

    /** @param people behind the count */
    public Said<Long> count(long people, long count) {
        return figure(people, Said.of(count));
    }

    /** A count of people. */
    public Said<Long> people(long people) {
        return count(people, people);
    }

    /** The figure, unless something is hidden of which it would tell. */
    public <T> Said<T> unless(boolean telling, Said<T> figure) {
        return !longEnough ? Said.absent(reason()) : telling ? Said.absent(Reason.COMPLEMENT) : figure;
    }

    /**
     * Whether what is hidden follows when all that is shown is taken away from a sum: nothing does if it is that of at
     * least two, with enough people together.
     *
     * @param people behind each of the parts
     */
    public boolean isToldBySum(Collection<Set<Integer>> people) {
        return isTold(people.stream().filter(each -> hides(each.size())).toList());
    }

    /**
     * Whether what is hidden follows from its sum: unless it is that of at least two parts, with enough people together.
     *
     * @param hidden people behind each part
     */
    boolean isTold(Collection<Set<Integer>> hidden) {
        return hidden.size() == 1 || !hidden.isEmpty()
                && hidden.stream().flatMap(Set::stream).distinct().count() < k;
    }

    /**
     * The parts of a sum that must not be shown: those with too few people, and the smallest others until what is hidden
     * no longer follows from the sum.
     *
     * @param people behind a part
     * @param tells  whether a part must be hidden for another reason
     */
    public <T> List<T> hidden(Collection<T> parts, Function<T, Set<Integer>> people, Predicate<T> tells) {
        Predicate<T> must = part -> hides(people.apply(part).size()) || tells.test(part);
        List<T> hidden = new ArrayList<>(parts.stream().filter(must).toList());
        parts.stream().filter(must.negate()).sorted(Comparator.comparing(part -> people.apply(part).size()))
                .takeWhile(part -> isTold(hidden.stream().map(people).toList())).forEach(hidden::add);
        return hidden;
    }

    private Reason reason() {
        return longEnough ? Reason.FEW_PEOPLE : Reason.SHORT_PERIOD;
    }
}
