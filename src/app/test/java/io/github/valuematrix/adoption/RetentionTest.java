package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.List;
import org.junit.Test;

public class RetentionTest {

    private static final Window WINDOW = new Window(100, 128);
    private static final Contributor RETURNED = new Contributor(1, 72, 100, 2, 1);
    private static final Contributor GONE = new Contributor(2, 99, 99, 0, 0);
    private static final Contributor OLD_HAND = new Contributor(3, 71, 127, 9, 4);
    private static final Contributor NEW = new Contributor(4, 100, 127, 9, 4);

    @Test
    public void isTheShareOfTheNewcomersOfTheWindowBeforeWhoContributedAgain() {
        Retention retention = Retention.of(List.of(RETURNED, GONE, OLD_HAND, NEW), WINDOW, 128);

        assertThat(retention).isEqualTo(new Retention(2, 1, Said.of(0.5), Said.of(WilsonInterval.of(1, 2))));
    }

    @Test
    public void cannotBeSaidIfNobodyWasNew() {
        assertThat(Retention.of(List.of(OLD_HAND, NEW), WINDOW, 128)).isEqualTo(
                new Retention(0, 0, Said.absent(Reason.NO_NEWCOMERS), Said.absent(Reason.NO_NEWCOMERS)));
    }

    @Test
    public void leavesAllOutWhileTheirTimeIsNotOver() {
        assertThat(Retention.of(List.of(RETURNED, GONE), WINDOW, 127)).isEqualTo(
                new Retention(0, 0, Said.absent(Reason.TOO_EARLY), Said.absent(Reason.TOO_EARLY)));
    }
}
