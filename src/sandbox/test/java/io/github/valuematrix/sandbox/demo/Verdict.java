package io.github.valuematrix.sandbox.demo;

import io.github.valuematrix.sandbox.wiki.Space;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stage of a space over one year, worked out from a {@link Chronicle} and the default gates, with home spaces as
 * silos. Partners have a silo or none: the definitions can be read both ways, so both can be asked for.
 */
final class Verdict {

    enum Stage { NO_VERDICT, STARTING, OPERATIONAL, CULTURAL, BUSINESS_MODEL }

    private static final int PEOPLE = 5;
    private static final int ENOUGH = 20;
    private static final long WEEK_IN_MINUTES = 10_080;

    private final Chronicle chronicle;
    private final Set<Long> personal;
    private final Set<String> partners;
    private final boolean partnersHaveSilos;

    Verdict(Fernhill fernhill, Chronicle chronicle, boolean partnersHaveSilos) {
        this.chronicle = chronicle;
        this.partnersHaveSilos = partnersHaveSilos;
        personal = fernhill.spaces().stream().filter(Space::personal).map(Space::id).collect(Collectors.toSet());
        partners = fernhill.memberships().stream().filter(m -> m.group().equals("partners"))
                .map(m -> m.userKey()).collect(Collectors.toSet());
    }

    /** The median of the years that end on that day, 91 and 182 days before. */
    Stage shown(long space, LocalDate end) {
        List<Stage> raw = Stream.of(0, 91, 182).map(days -> raw(space, end.minusDays(days)))
                .filter(stage -> stage != Stage.NO_VERDICT).sorted().toList();
        return raw.isEmpty() ? Stage.NO_VERDICT : raw.get((raw.size() - 1) / 2);
    }

    Stage raw(long space, LocalDate end) {
        LocalDate from = end.minusDays(365);
        Optional<Boolean> first = firstGate(space, from, end);
        if (contributors(space, from, end).size() < PEOPLE || isQuiet(space, from, end) || first.isEmpty()) {
            return Stage.NO_VERDICT;
        }
        if (!first.get()) {
            return Stage.STARTING;
        }
        if (!isCultural(space, from, end)) {
            return Stage.OPERATIONAL;
        }
        return quartersWith(end, (a, b) -> isExternalIn(space, a, b)) >= 2 ? Stage.BUSINESS_MODEL : Stage.CULTURAL;
    }

    private static Predicate<LocalDate> in(LocalDate from, LocalDate to) {
        return day -> !day.isBefore(from) && day.isBefore(to);
    }

    private Stream<Chronicle.Contribution> contributions(long space, LocalDate from, LocalDate to) {
        return chronicle.contributions.stream().filter(c -> c.space() == space && in(from, to).test(c.day()));
    }

    Set<String> contributors(long space, LocalDate from, LocalDate to) {
        return contributions(space, from, to).map(Chronicle.Contribution::person).filter(p -> p != null)
                .collect(Collectors.toSet());
    }

    private boolean isQuiet(long space, LocalDate from, LocalDate to) {
        Map<String, Long> kinds = contributions(space, from, to)
                .collect(Collectors.groupingBy(Chronicle.Contribution::kind, Collectors.counting()));
        return Stream.of(List.of("edit"), List.of("page", "post"), List.of("comment", "reply"))
                .allMatch(some -> some.stream().mapToLong(kind -> kinds.getOrDefault(kind, 0L)).sum() < ENOUGH);
    }

    private Optional<Boolean> firstGate(long space, LocalDate from, LocalDate to) {
        List<Double> numbers = Stream.of(responseRate(space, from, to), coAuthored(space, from, to))
                .flatMap(Optional::stream).toList();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.stream().anyMatch(n -> n >= 0.4));
    }

    Optional<Double> responseRate(long space, LocalDate from, LocalDate to) {
        return Stream.of(false, true).map(comments -> chronicle.questions.stream()
                        .filter(q -> q.comment() == comments && q.space() == space)
                        .filter(q -> in(from, to.minusDays(7)).test(q.day())).toList())
                .filter(asked -> asked.size() >= ENOUGH).findFirst()
                .map(asked -> asked.stream().filter(q -> q.minutes() != null && q.minutes() <= WEEK_IN_MINUTES).count()
                        / (double) asked.size());
    }

    Optional<Double> coAuthored(long space, LocalDate from, LocalDate to) {
        if (contributions(space, from, to).filter(c -> c.kind().equals("edit")).count() < ENOUGH) {
            return Optional.empty();
        }
        Map<Long, Set<String>> authors = contributions(space, from, to)
                .filter(c -> c.kind().equals("page") || c.kind().equals("edit")).collect(Collectors.groupingBy(
                        Chronicle.Contribution::content,
                        Collectors.mapping(Chronicle.Contribution::person, Collectors.toSet())));
        return Optional.of(authors.values().stream().filter(a -> a.size() > 1).count() / (double) authors.size());
    }

    private boolean isCultural(long space, LocalDate from, LocalDate to) {
        Shares shares = shares(space, from, to);
        return shares.people >= PEOPLE && shares.ties >= 10 && shares.across() >= 0.9 * shares.expected()
                && connected(space, from, to) >= 2
                && quartersWith(to, (a, b) -> hasNewPairsAcross(space, a, b)) >= 2;
    }

    /** Ties of a space in a year, with how many cross silos and how many would if silos did not matter. */
    record Shares(int people, int ties, int crossing, double expected) {
        double across() {
            return (double) crossing / ties;
        }
    }

    Shares shares(long space, LocalDate from, LocalDate to) {
        Map<String, Long> silos = silos(from, to);
        Set<List<String>> ties = ties(space, from, to, silos);
        Set<String> people = new TreeSet<>();
        ties.forEach(people::addAll);
        Map<Long, Long> sizes = people.stream().collect(Collectors.groupingBy(silos::get, Collectors.counting()));
        double n = people.size();
        double inside = sizes.values().stream().mapToDouble(size -> size * (size - 1)).sum();
        int crossing = (int) ties.stream().filter(tie -> !silos.get(tie.get(0)).equals(silos.get(tie.get(1)))).count();
        return new Shares(people.size(), ties.size(), crossing, 1 - inside / (n * (n - 1)));
    }

    private Set<List<String>> ties(long space, LocalDate from, LocalDate to, Map<String, Long> silos) {
        return chronicle.interactions.stream().filter(i -> i.space() == space && in(from, to).test(i.day()))
                .filter(i -> silos.containsKey(i.actor()) && silos.containsKey(i.counterpart()))
                .map(Verdict::pair).collect(Collectors.toSet());
    }

    private static List<String> pair(Chronicle.Interaction interaction) {
        return Stream.of(interaction.actor(), interaction.counterpart()).sorted().toList();
    }

    private long connected(long space, LocalDate from, LocalDate to) {
        Map<String, Long> silos = silos(from, to);
        Set<Long> reached = ties(space, from, to, silos).stream()
                .filter(tie -> !silos.get(tie.get(0)).equals(silos.get(tie.get(1))))
                .flatMap(List::stream).map(silos::get).collect(Collectors.toSet());
        Map<Long, Long> own = contributors(space, from, to).stream().filter(silos::containsKey)
                .collect(Collectors.groupingBy(silos::get, TreeMap::new, Collectors.counting()));
        own.entrySet().stream().max(Map.Entry.<Long, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(most -> reached.remove(most.getKey()));
        return reached.size();
    }

    private interface Quarter {
        boolean has(LocalDate from, LocalDate to);
    }

    private static long quartersWith(LocalDate end, Quarter quarter) {
        return Stream.of(1, 2, 3, 4)
                .filter(q -> quarter.has(end.minusDays(91L * q), end.minusDays(91L * (q - 1)))).count();
    }

    private boolean hasNewPairsAcross(long space, LocalDate from, LocalDate to) {
        LocalDate baseline = from.minusDays(180);
        LocalDate oldest = chronicle.contributions.stream().map(Chronicle.Contribution::day)
                .min(Comparator.naturalOrder()).orElseThrow();
        if (oldest.isAfter(baseline)) {
            return false;
        }
        Set<List<String>> before = chronicle.interactions.stream().filter(i -> in(baseline, from).test(i.day()))
                .map(Verdict::pair).collect(Collectors.toSet());
        Map<String, Long> silos = silos(from, to);
        return ties(space, from, to, silos).stream().anyMatch(tie -> !before.contains(tie)
                && !silos.get(tie.get(0)).equals(silos.get(tie.get(1))));
    }

    private boolean isExternalIn(long space, LocalDate from, LocalDate to) {
        return chronicle.interactions.stream().anyMatch(i -> i.space() == space && in(from, to).test(i.day())
                && partners.contains(i.actor()) != partners.contains(i.counterpart()));
    }

    /** Everybody's home space for a period. */
    private Map<String, Long> silos(LocalDate from, LocalDate to) {
        Map<String, Long> silos = new HashMap<>();
        for (Predicate<LocalDate> when : List.of(in(from.minusDays(180), from), in(from, to),
                (Predicate<LocalDate>) day -> day.isBefore(to))) {
            homes(when).forEach(silos::putIfAbsent);
        }
        return silos;
    }

    private Map<String, Long> homes(Predicate<LocalDate> when) {
        Map<String, Map<Long, List<Chronicle.Contribution>>> work = chronicle.contributions.stream()
                .filter(c -> c.person() != null && !personal.contains(c.space()) && when.test(c.day()))
                .filter(c -> partnersHaveSilos || !partners.contains(c.person()))
                .collect(Collectors.groupingBy(Chronicle.Contribution::person,
                        Collectors.groupingBy(Chronicle.Contribution::space)));
        Map<String, Long> homes = new HashMap<>();
        work.forEach((person, spaces) -> homes.put(person, spaces.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<Long, List<Chronicle.Contribution>> e) -> -e.getValue().size())
                        .thenComparing(e -> e.getValue().stream().map(Chronicle.Contribution::day)
                                .mapToLong(LocalDate::toEpochDay).min().orElseThrow())
                        .thenComparing(Map.Entry::getKey)).orElseThrow().getKey()));
        return homes;
    }

}
