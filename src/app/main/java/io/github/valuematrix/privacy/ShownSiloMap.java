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
import java.util.stream.Stream;

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
    static ShownSiloMap of(Collection<SpaceFlow> flows, Threshold threshold, SiloNames names,
                           Predicate<String> isVisible) {
        Map<Long, Set<Integer>> members = new HashMap<>();
        flows.stream().map(SpaceFlow::flow).forEach(flow -> {
            members.computeIfAbsent(flow.from(), first -> new HashSet<>()).addAll(flow.actors());
            members.computeIfAbsent(flow.to(), first -> new HashSet<>()).addAll(flow.counterparts());
        });
        List<Long> silos = new ArrayList<>(members.keySet().stream()
                .filter(silo -> threshold.isMet(members.get(silo).size()) && mayBeNamed(silo, names, isVisible))
                .sorted(Comparator.comparing((Long silo) -> -members.get(silo).size())
                        .thenComparing(Comparator.naturalOrder())).limit(MOST).toList());
        Set<Long> named = Set.copyOf(silos);
        members.keySet().removeAll(named);
        boolean folds = isEnough(members.values(), threshold);
        if (folds) {
            silos.add(OTHERS);
        }
        return of(silos, folded(flows, named, folds, threshold), threshold, names);
    }

    /** The keys of the spaces that it names. */
    Stream<String> spaces() {
        return silos.stream().filter(silo -> silo.kind() == Silo.Kind.SPACE).map(Silo::name);
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

    /**
     * A field of the map.
     *
     * @param tells whether it would tell of what a space hides
     */
    private record Field(SiloFlow flow, boolean tells) {

        static Field of(long from, long to, List<SpaceFlow> flows, Threshold threshold) {
            Map<Long, Set<Integer>> hidden = new HashMap<>();
            flows.stream().filter(flow -> !flow.hidden().isEmpty()).forEach(flow ->
                    hidden.computeIfAbsent(flow.space(), first -> new HashSet<>()).addAll(flow.hidden()));
            return new Field(SiloFlow.together(from, to, flows.stream().map(SpaceFlow::flow).toList()),
                    threshold.isTold(hidden.values()));
        }

        boolean isInside() {
            return flow.from() == flow.to();
        }

        Set<Integer> people() {
            return flow.people();
        }
    }

    private static List<Field> folded(Collection<SpaceFlow> flows, Set<Long> named, boolean folds,
                                      Threshold threshold) {
        Map<List<Long>, List<SpaceFlow>> fields = flows.stream()
                .filter(flow -> folds || named.contains(flow.flow().from()) && named.contains(flow.flow().to()))
                .collect(Collectors.groupingBy(flow -> List.of(
                        named.contains(flow.flow().from()) ? flow.flow().from() : OTHERS,
                        named.contains(flow.flow().to()) ? flow.flow().to() : OTHERS)));
        return fields.entrySet().stream().map(field ->
                Field.of(field.getKey().get(0), field.getKey().get(1), field.getValue(), threshold)).toList();
    }

    private static ShownSiloMap of(List<Long> silos, List<Field> fields, Threshold threshold, SiloNames names) {
        Set<Field> hidden = new HashSet<>(hidden(fields, true, threshold));
        hidden.addAll(hidden(fields, false, threshold));
        Map<List<Long>, Said<Long>> shown = new HashMap<>();
        fields.forEach(field -> shown.put(List.of(field.flow().from(), field.flow().to()),
                threshold.figure(field.people().size(), threshold.unless(hidden.contains(field),
                        Said.of(field.flow().interactions())))));
        return new ShownSiloMap(silos.stream().map(silo -> silo(silo, names)).toList(),
                silos.stream().map(from -> silos.stream().map(to -> shown.getOrDefault(List.of(from, to),
                        threshold.unless(false, Said.of(0L)))).toList()).toList());
    }

    /** Inside silos or between them: the matrix shows the sums of both. */
    private static List<Field> hidden(List<Field> fields, boolean inside, Threshold threshold) {
        return threshold.hidden(fields.stream().filter(field -> field.isInside() == inside).toList(), Field::people,
                Field::tells);
    }

    private static Silo silo(long silo, SiloNames names) {
        return silo == OTHERS ? new Silo(Silo.Kind.OTHERS, null)
                : new Silo(SiloNames.isSpace(silo) ? Silo.Kind.SPACE : Silo.Kind.BY_ADMINISTRATOR, names.of(silo));
    }
}
