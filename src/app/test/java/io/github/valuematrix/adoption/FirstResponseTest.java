package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.List;
import org.junit.Test;

public class FirstResponseTest {

    private static final List<Wait> NONE = List.of();

    @Test
    public void theRateIsOfTheOldItemsAndOfAnswersWithinAWeek() {
        FirstResponse response = FirstResponse.of(
                List.of(new Wait(10_080, 1), new Wait(10_081, 1), new Wait(0, 1), Wait.open(1)),
                List.of(new Wait(5, 1), Wait.open(3)));

        assertThat(response.items()).isEqualTo(8);
        assertThat(response.answered()).isEqualTo(4);
        assertThat(response.old()).isEqualTo(4);
        assertThat(response.rate()).isEqualTo(Said.of(0.5));
    }

    @Test
    public void anItemIsOldWithSevenDays() {
        assertThat(FirstResponse.lastOldDay(107)).isEqualTo(100);
    }

    @Test
    public void anUnansweredItemIsLongerThanAnyAnswer() {
        FirstResponse response = FirstResponse.of(List.of(Wait.open(1), new Wait(900_000, 1), new Wait(60, 1)), NONE);

        assertThat(response.median()).isEqualTo(Said.of(900_000L));
        assertThat(response.upperQuartile()).isEqualTo(Said.absent(Reason.NOT_ANSWERED_YET));
    }

    @Test
    public void percentilesAreOfAllItemsTheYoungOnesToo() {
        FirstResponse response = FirstResponse.of(List.of(new Wait(10, 1), new Wait(20, 1)),
                List.of(new Wait(30, 1), Wait.open(1)));

        assertThat(response.median()).isEqualTo(Said.of(20L));
        assertThat(response.upperQuartile()).isEqualTo(Said.of(30L));
    }

    @Test
    public void itemsThatWaitedEquallyLongMayComeTogether() {
        assertThat(FirstResponse.of(List.of(new Wait(10, 3), Wait.open(2)), List.of(new Wait(10, 1)))).isEqualTo(
                FirstResponse.of(List.of(new Wait(10, 1), Wait.open(1), new Wait(10, 1), Wait.open(1), new Wait(10, 1)),
                        List.of(new Wait(10, 1))));
    }

    @Test
    public void withoutItemsNothingCanBeSaid() {
        assertThat(FirstResponse.of(NONE, NONE)).isEqualTo(new FirstResponse(0, 0, 0, Said.absent(Reason.NO_OLD_ITEMS),
                Said.absent(Reason.NO_ITEMS), Said.absent(Reason.NO_ITEMS)));
    }

    @Test
    public void theRateCannotBeSaidOfYoungItemsAlone() {
        FirstResponse response = FirstResponse.of(NONE, List.of(new Wait(5, 1)));

        assertThat(response.rate()).isEqualTo(Said.absent(Reason.NO_OLD_ITEMS));
        assertThat(response.median()).isEqualTo(Said.of(5L));
    }

    @Test
    public void waitsAreOfSomethingAndNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wait.open(0));
        assertThat(new Wait(-3, 1)).isEqualTo(new Wait(0, 1));
    }
}
