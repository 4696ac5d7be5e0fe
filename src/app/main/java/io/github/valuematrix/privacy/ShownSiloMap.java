package io.github.valuematrix.privacy;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.SiloFlow;
import io.github.valuematrix.silo.SiloNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is shown of who writes on whose work, silo by silo: those with most interactions by themselves, all others
 * together as one more. No silo with too few people is named.
 *
 * @param silos in the order of rows and columns
 * @param rows  one for each silo: how often its people interacted with the work of people of each silo
 */
public record ShownSiloMap(List<Silo> silos, List<List<Said<Long>>> rows) {

    /** Of nobody. */
    static final ShownSiloMap EMPTY = new ShownSiloMap(List.of(), List.of());

    /** Stands for all silos that are not shown by themselves; no silo has this id. */
    private static final long OTHERS = Long.MIN_VALUE;

    /** More are no map. */
    private static final int MOST = 12;

    public ShownSiloMap {
        silos = List.copyOf(silos);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A row and a column.
     *
     * @param kind what its name is
     * @param name that an administrator gave, or the key of a space; null of all others together
     */
    public record Silo(Kind kind, String name) {

        /** How a silo is named. */
        public enum Kind { BY_ADMINISTRATOR, SPACE, OTHERS }
    }

    /** @param isVisible whether the reader may see a space, by its key */
    static ShownSiloMap of(Collection<SiloFlow> flows, Threshold threshold, SiloNames names,
                           Predicate<String> isVisible) {
        Map<Long, Set<Integer>> members = new HashMap<>();
        Map<Long, Long> sizes = new HashMap<>();
        flows.forEach(flow -> {
            members.computeIfAbsent(flow.from(), first -> new HashSet<>()).addAll(flow.actors());
            members.computeIfAbsent(flow.to(), first -> new HashSet<>()).addAll(flow.counterparts());
            sizes.merge(flow.from(), flow.interactions(), Long::sum);
            sizes.merge(flow.to(), flow.interactions(), Long::sum);
        });
        List<Long> silos = new ArrayList<>(sizes.keySet().stream()
                .filter(silo -> mayBeNamed(silo, names, isVisible) && threshold.isMet(members.get(silo).size()))
                .sorted(Comparator.comparing((Long silo) -> -sizes.get(silo)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST).toList());
        Set<Long> named = Set.copyOf(silos);
        members.keySet().removeAll(named);
        boolean folds = isEnough(members.values(), threshold);
        if (folds) {
            silos.add(OTHERS);
        }
        return of(silos, folded(flows, named, folds), threshold, names);
    }

    /** The space of a silo may have been removed. */
    private static boolean mayBeNamed(long silo, SiloNames names, Predicate<String> isVisible) {
        return !SiloNames.isSpace(silo)
                || names.spaceKeys().containsKey(silo) && isVisible.test(names.spaceKeys().get(silo));
    }

    /** One silo by itself would be named by being the only other one. */
    private static boolean isEnough(Collection<Set<Integer>> others, Threshold threshold) {
        return others.size() > 1 && threshold.isMet(others.stream().flatMap(Set::stream).distinct().count());
    }

    private static Collection<SiloFlow> folded(Collection<SiloFlow> flows, Set<Long> named, boolean folds) {
        Map<List<Long>, List<SiloFlow>> cells = flows.stream()
                .filter(flow -> folds || named.contains(flow.from()) && named.contains(flow.to()))
                .collect(Collectors.groupingBy(flow -> List.of(named.contains(flow.from()) ? flow.from() : OTHERS,
                        named.contains(flow.to()) ? flow.to() : OTHERS)));
        return cells.entrySet().stream().map(cell ->
                SiloFlow.together(cell.getKey().get(0), cell.getKey().get(1), cell.getValue())).toList();
    }

    private static ShownSiloMap of(List<Long> silos, Collection<SiloFlow> cells, Threshold threshold,
                                   SiloNames names) {
        Set<SiloFlow> hidden = new HashSet<>(threshold.hidden(inside(cells, true), SiloFlow::people));
        hidden.addAll(threshold.hidden(inside(cells, false), SiloFlow::people));
        Map<List<Long>, Said<Long>> shown = new HashMap<>();
        cells.forEach(cell -> shown.put(List.of(cell.from(), cell.to()), threshold.figure(cell.people().size(),
                threshold.unless(hidden.contains(cell), Said.of(cell.interactions())))));
        return new ShownSiloMap(silos.stream().map(silo -> silo(silo, names)).toList(), silos.stream().map(from -> silos.stream().map(to ->
                shown.getOrDefault(List.of(from, to), threshold.unless(false, Said.of(0L)))).toList()).toList());
    }

    private static Silo silo(long silo, SiloNames names) {
        return silo == OTHERS ? new Silo(Silo.Kind.OTHERS, null)
                : new Silo(SiloNames.isSpace(silo) ? Silo.Kind.SPACE : Silo.Kind.BY_ADMINISTRATOR, names.of(silo));
    }

    /** The matrix shows the sums of both kinds. */
    private static List<SiloFlow> inside(Collection<SiloFlow> cells, boolean inside) {
        return cells.stream().filter(cell -> inside == (cell.from() == cell.to())).toList();
    }
}
