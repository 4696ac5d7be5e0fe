package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.List;
import org.junit.Test;

public class FirstHelpTest {

    @Test
    public void isTheMedianOfDays() {
        assertThat(FirstHelp.of(List.of(new Wait(0, 1), new Wait(3, 1), new Wait(40, 1))))
                .isEqualTo(new FirstHelp(3, 3, Said.of(3L)));
    }

    @Test
    public void aPageNotHelpedYetIsLongerThanAny() {
        assertThat(FirstHelp.of(List.of(new Wait(3, 1), Wait.open(1)))).isEqualTo(new FirstHelp(2, 1, Said.of(3L)));
        assertThat(FirstHelp.of(List.of(new Wait(3, 1), Wait.open(2))))
                .isEqualTo(new FirstHelp(3, 1, Said.absent(Reason.NOT_HELPED_YET)));
    }

    @Test
    public void cannotBeSaidWithoutPages() {
        assertThat(FirstHelp.of(List.of())).isEqualTo(new FirstHelp(0, 0, Said.absent(Reason.NO_PAGES)));
    }
}
