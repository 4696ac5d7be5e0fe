package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.Authorship;
import io.github.valuematrix.adoption.CoAuthorship;
import io.github.valuematrix.adoption.FirstHelp;
import io.github.valuematrix.adoption.FirstResponse;
import io.github.valuematrix.adoption.Freshness;
import io.github.valuematrix.adoption.Wait;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.PageAuthor;
import io.github.valuematrix.ledger.ParticipationReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.Waited;
import io.github.valuematrix.matrix.Contact;
import io.github.valuematrix.matrix.Ratio;
import io.github.valuematrix.silo.LeftOut;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the benefits of one space or of the whole site.
 */
@Named
public class BenefitProxies {

    private final ParticipationReader ledger;

    @Inject
    public BenefitProxies(ParticipationReader ledger) {
        this.ledger = ledger;
    }

    /**
     * @param period with days
     * @param today  the day after the last that is known
     */
    public Benefits of(Extent extent, Period period, Basis basis, LocalDate today) {
        Period helped = Windows.year(period.to());
        List<PageAuthor> authors = ledger.authors(extent, period.from(), period.to());
        List<Authorship> authorships = authorships(authors, basis.leftOut());
        return new Benefits(coAuthorship(authors, authorships, basis), freshness(extent, today),
                response(extent, period, today), replies(extent, period, today),
                FirstHelp.of(waits(ledger.waitsForHelp(extent, helped.from(), helped.to()))),
                behind(extent, period, helped, authorships, basis.leftOut()));
    }

    /** Which share of the pages touched is co-authored. */
    Backed coAuthoredShare(Extent extent, Period period, Basis basis) {
        List<PageAuthor> authors = ledger.authors(extent, period.from(), period.to());
        List<Authorship> authorships = authorships(authors, basis.leftOut());
        CoAuthorship together = coAuthorship(authors, authorships, basis);
        return new Backed(together.share(), new Ratio(together.coAuthored(), together.pages()), authors(authorships));
    }

    /** Which share of items is answered in time where enough are old enough, else which share of comments. */
    GateResponse responseRate(Extent extent, Period period, Basis basis, LocalDate today, int enough) {
        FirstResponse response = response(extent, period, today);
        if (response.old() >= enough) {
            return new GateResponse(new Backed(response.rate(), ratio(response),
                    eligible(ledger.peopleInContent(extent, period.from(), period.to()), basis.leftOut())), false);
        }
        FirstResponse replies = replies(extent, period, today);
        return replies.old() < enough
                ? new GateResponse(new Backed(Said.absent(Reason.TOO_FEW_OLD_ITEMS), ratio(response), 0), false)
                : new GateResponse(new Backed(replies.rate(), ratio(replies),
                        eligible(ledger.peopleInComments(extent, period.from(), period.to()), basis.leftOut())), true);
    }

    private static Ratio ratio(FirstResponse response) {
        return new Ratio(response.inTime(), response.old());
    }

    private static CoAuthorship coAuthorship(List<PageAuthor> authors, List<Authorship> authorships, Basis basis) {
        return CoAuthorship.of(authors.stream().map(PageAuthor::pageId).distinct().count(), authorships,
                basis.silos().byPerson());
    }

    /** Of the eligible. */
    private static List<Authorship> authorships(List<PageAuthor> authors, LeftOut leftOut) {
        return authors.stream()
                .filter(author -> author.person() != Contact.ANONYMOUS && !leftOut.hasPerson(author.person()))
                .map(author -> new Authorship(author.pageId(), author.person())).toList();
    }

    private Benefits.Behind behind(Extent extent, Period period, Period helped, List<Authorship> authorships,
                                   LeftOut leftOut) {
        return new Benefits.Behind(authors(authorships),
                coAuthors(authorships),
                eligible(ledger.peopleInContent(extent, period.from(), period.to()), leftOut),
                eligible(ledger.peopleInComments(extent, period.from(), period.to()), leftOut),
                eligible(ledger.creators(extent, helped.from(), helped.to()), leftOut));
    }

    private static long authors(List<Authorship> authorships) {
        return authorships.stream().map(Authorship::person).distinct().count();
    }

    private static long coAuthors(List<Authorship> authorships) {
        return authorships.stream().collect(Collectors.groupingBy(Authorship::page,
                        Collectors.mapping(Authorship::person, Collectors.toSet()))).values().stream()
                .filter(people -> people.size() > 1).flatMap(Set::stream).distinct().count();
    }

    private static long eligible(Set<Integer> people, LeftOut leftOut) {
        return people.stream().filter(person -> !leftOut.hasPerson(person)).count();
    }

    private Freshness freshness(Extent extent, LocalDate today) {
        Period year = Windows.year(today);
        return Freshness.of(ledger.pagesKeptUp(extent, year.from(), year.to()), ledger.pages(extent));
    }

    /** To pages and blog posts. */
    private FirstResponse response(Extent extent, Period period, LocalDate today) {
        return response(period, today, (from, to) -> ledger.waitsOfContent(extent, from, to));
    }

    /** To top-level comments. */
    private FirstResponse replies(Extent extent, Period period, LocalDate today) {
        return response(period, today, (from, to) -> ledger.waitsOfComments(extent, from, to));
    }

    /** Who waited in some days. */
    private interface Waiting {
        List<Waited> in(LocalDate from, LocalDate to);
    }

    private static FirstResponse response(Period period, LocalDate today, Waiting waiting) {
        LocalDate young = LocalDate.ofEpochDay(FirstResponse.lastOldDay(Windows.number(today)) + 1);
        LocalDate split = young.isBefore(period.from()) ? period.from() : young;
        LocalDate end = split.isBefore(period.to()) ? split : period.to();
        return FirstResponse.of(waits(period.from().isBefore(end) ? waiting.in(period.from(), end) : List.of()),
                waits(end.isBefore(period.to()) ? waiting.in(end, period.to()) : List.of()));
    }

    private static List<Wait> waits(Collection<Waited> waited) {
        return waited.stream().map(each -> each.length() == null ? Wait.open(each.items())
                : new Wait(each.length(), each.items())).toList();
    }
}
