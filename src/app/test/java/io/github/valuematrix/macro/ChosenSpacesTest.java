package io.github.valuematrix.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.permission.Readers;
import io.github.valuematrix.scope.SpaceCategories;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/**
 * Maya may view FS, PD and QA; Rita FS alone; nobody without a name may view any.
 */
public class ChosenSpacesTest {

    private final Readers readers = new Readers();
    private final SpaceCategories categories = mock(SpaceCategories.class);
    private final Space home = Shown.space("FS", "Field Service");

    private ChosenSpaces.Found found(ConfluenceUser reader, String... parameters) {
        Map<String, String> given = parameters.length == 0 ? Map.of() : Map.of(parameters[0], parameters[1]);
        return new ChosenSpaces(readers.asking(reader), categories).of(Choices.of(given).live(), home, reader);
    }

    private static List<String> keys(ChosenSpaces.Found found) {
        return found.spaces().stream().map(Space::getKey).toList();
    }

    @Test
    public void withoutAChoiceItIsTheSpaceOfThePage() {
        assertThat(keys(found(Readers.MAYA))).containsExactly("FS");
        assertThat(keys(found(Readers.RITA))).containsExactly("FS");
        assertThat(found(Readers.NOBODY).spaces()).isEmpty();
    }

    @Test
    public void eachReaderHasThoseThatTheyMayView() {
        assertThat(keys(found(Readers.MAYA, "spaces", "QA,FS"))).containsExactly("FS", "QA");
        assertThat(keys(found(Readers.RITA, "spaces", "QA,FS"))).containsExactly("FS");
        assertThat(keys(found(Readers.NOBODY, "spaces", "QA,FS"))).isEmpty();
    }

    @Test
    public void aSpaceThatMayNotBeViewedIsToldAsOneThatIsNotThere() {
        assertThat(found(Readers.RITA, "spaces", "QA,FS")).isEqualTo(found(Readers.RITA, "spaces", "NONE,FS"));
        assertThat(found(Readers.RITA, "spaces", "QA,FS").isWithout()).isTrue();
        assertThat(found(Readers.MAYA, "spaces", "QA,FS").isWithout()).isFalse();
    }

    @Test
    public void theSpaceOfThePageCanStandBesideOthers() {
        assertThat(keys(found(Readers.MAYA, "spaces", "@self,PD"))).containsExactly("FS", "PD");
    }

    @Test
    public void keysAreTheSameInAnyCase() {
        assertThat(keys(found(Readers.MAYA, "spaces", "fs,FS"))).containsExactly("FS");
    }

    @Test
    public void ofACategoryNobodyIsToldWhatTheyMayNotView() {
        when(categories.spacesWithAny(anyCollection())).thenReturn(Set.of("FS", "QA"));

        assertThat(keys(found(Readers.MAYA, "categories", "service"))).containsExactly("FS", "QA");
        assertThat(keys(found(Readers.RITA, "categories", "service"))).containsExactly("FS");
        assertThat(found(Readers.RITA, "categories", "service").isWithout()).isFalse();
    }
}
