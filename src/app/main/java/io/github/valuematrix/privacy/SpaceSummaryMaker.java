package io.github.valuematrix.privacy;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.directory.SpaceDirectory;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.scope.Expectations;
import io.github.valuematrix.scope.Question;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * Makes what is shown of a space in one line among others.
 */
@Named
public class SpaceSummaryMaker {

    private final SpaceReportMaker maker;
    private final Expectations expectations;
    private final SpaceDirectory spaces;
    private final TransactionTemplate transactions;

    @Inject
    public SpaceSummaryMaker(SpaceReportMaker maker, Expectations expectations, SpaceDirectory spaces,
                             @ComponentImport TransactionTemplate transactions) {
        this.maker = maker;
        this.expectations = expectations;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    /** Of a space that is not kept. */
    SpaceSummary summary(long spaceId, String spaceKey, Period period, LocalDate today) {
        Expectation expectation = expectations.of(spaceKey);
        return summary(spaceId, spaceKey, maker.report(spaceId, new Question(period, true, today),
                maker.journey(spaceId, today, expectation)), today);
    }

    /** Of a report that is made already. */
    SpaceSummary summary(long spaceId, String spaceKey, ShownSpaceReport report, LocalDate today) {
        return SpaceSummary.of(report, maker.history(spaceId, today),
                transactions.execute(() -> spaces.categories(spaceKey)));
    }
}
