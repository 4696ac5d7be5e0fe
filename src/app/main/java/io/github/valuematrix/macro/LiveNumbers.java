package io.github.valuematrix.macro;

import com.atlassian.confluence.spaces.Space;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.privacy.ShownSpaceReport;
import io.github.valuematrix.privacy.ShownSpaces;
import io.github.valuematrix.privacy.SpaceMatrices;
import io.github.valuematrix.privacy.SpaceReports;
import io.github.valuematrix.scope.Expectations;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the numbers of spaces: those of one space are the same as in its report.
 */
@Named
public class LiveNumbers {

    private final SpaceReports reports;
    private final SpaceMatrices matrices;
    private final Expectations expectations;
    private final SettingsStore settings;
    private final Today today;

    @Inject
    public LiveNumbers(SpaceReports reports, SpaceMatrices matrices, Expectations expectations, SettingsStore settings,
                       Today today) {
        this.reports = reports;
        this.matrices = matrices;
        this.expectations = expectations;
        this.settings = settings;
        this.today = today;
    }

    /**
     * @param numbers of each space, or of all together
     * @param isQuiet whether nobody wrote anything in the period
     */
    record Found(List<Numbers> numbers, Period period, Stage stage, boolean isQuiet) {

        Found {
            numbers = List.copyOf(numbers);
        }
    }

    /** A figure of people shows for no fewer. */
    int k() {
        return settings.settings().k();
    }

    /** @param spaces at least one */
    Found of(List<Space> spaces, Choices choices) {
        Question question = new Question(choices.live().span().endingBefore(today.day()), true, today.day());
        if (spaces.size() == 1) {
            return ofOne(spaces.get(0), question);
        }
        return choices.live().sideBySide() ? ofEach(spaces, question, choices) : ofAll(spaces, question, choices);
    }

    private Found ofOne(Space space, Question question) {
        ShownSpaceReport report = report(space, question);
        return new Found(List.of(numbers(space, report)), report.now().period(), report.journey().stage(),
                isQuiet(report));
    }

    /** All of them for the same period. */
    private Found ofEach(List<Space> spaces, Question question, Choices choices) {
        Period period = question.period() == null
                ? matrices.of(ids(spaces), new Question(null, false, question.today()), k()).period()
                : question.period();
        List<ShownSpaceReport> each = spaces.stream()
                .map(space -> report(space, new Question(period, true, question.today()))).toList();
        List<Numbers> numbers = spaces.stream().map(space -> numbers(space, each.get(spaces.indexOf(space)))).toList();
        return new Found(numbers, period, stage(spaces, question.today(), choices),
                each.stream().allMatch(LiveNumbers::isQuiet));
    }

    private Found ofAll(List<Space> spaces, Question question, Choices choices) {
        ShownSpaces together = matrices.of(ids(spaces), question, k());
        return new Found(List.of(new Numbers(keys(spaces), null, together.matrix(), together.before())),
                together.period(), stage(spaces, question.today(), choices), together.contributions() == 0);
    }

    /** Only if it is asked for: it takes longer than the numbers. */
    private Stage stage(List<Space> spaces, LocalDate day, Choices choices) {
        return choices.here() == Mark.LIVE ? matrices.stage(ids(spaces), day, expectations.ofSeveral())
                : Stage.NO_VERDICT;
    }

    private ShownSpaceReport report(Space space, Question question) {
        return reports.of(space.getId(), question, expectations.of(space.getKey()));
    }

    private static Numbers numbers(Space space, ShownSpaceReport report) {
        return new Numbers(List.of(space.getKey()), space.getName(), report.now().matrix(),
                report.before() == null ? null : report.before().matrix());
    }

    private static boolean isQuiet(ShownSpaceReport report) {
        return report.now().contributions().all() == 0;
    }

    private static Set<Long> ids(List<Space> spaces) {
        return spaces.stream().map(Space::getId).collect(Collectors.toSet());
    }

    private static List<String> keys(List<Space> spaces) {
        return spaces.stream().map(Space::getKey).toList();
    }
}
