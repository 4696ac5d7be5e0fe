package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much people write pages together: a proxy of better operations and, across silos, of more innovation.
 *
 * @param pages        created or edited in the window; no blog posts
 * @param coAuthored   those with at least two authors of a creation or edit in the window
 * @param share        of pages that are co-authored
 * @param silosPerPage how many silos the authors of a co-authored page come from, on average. Authors without a silo
 *                     are left out, and so are pages whose authors all have none
 */
public record CoAuthorship(long pages, long coAuthored, Said<Double> share, Said<Double> silosPerPage) {

    /**
     * @param pages       all of them, of whoever wrote
     * @param authorships of those pages; the same one may be there more than once
     * @param silos       of people, as far as they have one
     */
    public static CoAuthorship of(long pages, Collection<Authorship> authorships, Map<Integer, Long> silos) {
        List<Set<Integer>> coAuthors = authorships.stream()
                .collect(Collectors.groupingBy(Authorship::page,
                        Collectors.mapping(Authorship::person, Collectors.toSet())))
                .values().stream().filter(authors -> authors.size() > 1).toList();
        if (coAuthors.size() > pages) {
            throw new IllegalArgumentException(coAuthors.size() + " of " + pages + " pages cannot be co-authored");
        }
        return new CoAuthorship(pages, coAuthors.size(), Said.ratio(coAuthors.size(), pages, Reason.NO_PAGES),
                silosPerPage(coAuthors, silos));
    }

    private static Said<Double> silosPerPage(List<Set<Integer>> coAuthors, Map<Integer, Long> silos) {
        OptionalDouble mean = coAuthors.stream().mapToLong(authors -> silos(authors, silos))
                .filter(count -> count > 0).average();
        return mean.isPresent() ? Said.of(mean.getAsDouble()) : Said.absent(Reason.NO_CO_AUTHORED_PAGES);
    }

    private static long silos(Set<Integer> authors, Map<Integer, Long> silos) {
        return authors.stream().map(silos::get).filter(Objects::nonNull).distinct().count();
    }
}
