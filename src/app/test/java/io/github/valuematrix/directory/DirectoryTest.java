package io.github.valuematrix.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.UserAccessor;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.Problem;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.silo.NamePattern;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

public class DirectoryTest {

    private final UserAccessor users = FakeDirectory.users();
    private final Directory directory = new Directory(users);

    @Test
    public void membersAreThoseOfAllGroupsThatThePatternFits() {
        assertThat(directory.reading().members(new NamePattern("dept-qa"))).containsExactlyInAnyOrder("anna", "ben");
        assertThat(directory.reading().members(new NamePattern("DEPT-*")))
                .containsExactlyInAnyOrder("anna", "ben", "cara");
        assertThat(directory.reading().members(new NamePattern("nobody"))).isEmpty();
    }

    @Test
    public void eachGroupIsReadOnceForOneAnswer() {
        GroupReading reading = directory.reading();

        assertThat(reading.members(Stream.of("dept-*", "*", "dept-qa").map(NamePattern::new).toList()))
                .containsExactlyInAnyOrder("anna", "ben", "cara", "dan");
        verify(users, times(1)).getGroups();
        verify(users, times(3)).getMemberNamesAsList(any());
    }

    @Test
    public void accountsAreReadManyAtOnceAndWhoIsGoneIsLeftOut() {
        assertThat(directory.accounts(List.of("ben", "gone")))
                .containsExactly(new Account("ben", "ben", "ben@qa.example"));

        directory.accounts(IntStream.range(0, 1001).mapToObj(String::valueOf).toList());
        verify(users, times(4)).getUsersByUserKeys(anyList());
    }

    @Test
    public void aDirectoryThatDoesNotAnswerCountsAsEmptyAndProvesNothing() {
        doThrow(new IllegalStateException("no connection")).when(users).getUsersByUserKeys(anyList());
        doThrow(new NoSuchMethodError("getGroups")).when(users).getGroups();
        doThrow(new IllegalStateException("no connection")).when(users).getGroup(any());

        assertThat(directory.accounts(List.of("ben"))).isEmpty();
        assertThat(directory.reading().members(new NamePattern("dept-*"))).isEmpty();
        assertThat(directory.reading().members(new NamePattern("dept-qa"))).isEmpty();
        assertThat(directory.hasGroup("dept-quality")).isTrue();
    }

    @Test
    public void whoHasNoMailAddressHasNone() {
        doReturn(null).when(users).getUserByName("eva");
        when(users.getUsersByUserKeys(anyList())).thenReturn(List.of());

        assertThat(directory.accounts(List.of("eva"))).isEmpty();
        assertThat(directory.hasPerson("eva")).isFalse();
    }

    @Test
    public void namesThatAreNotThereAreFoundUnlessAStarSaysThatTheyMayCome() {
        assertThat(problems("outsideGroups", "partner-*\ndept-quality").get("outsideGroups").arguments())
                .containsExactly("dept-quality", "dept-qa", 2);
        assertThat(problems("leftOutGroups", "xyz").get("leftOutGroups").key()).endsWith("group.problem");
        assertThat(problems("groups", "dept-q = Quality")).containsOnlyKeys("groups");
        assertThat(problems("leftOutPeople", "anna\nnobody").get("leftOutPeople").arguments())
                .containsExactly("nobody");
        assertThat(problems("leftOutSpaces", "FS\nNO").get("leftOutSpaces").arguments()).containsExactly("NO");
        assertThat(problems("leftOutSpaces", "FS")).isEmpty();
    }

    @Test
    public void namesAreLookedUpOnlyOnceAllElseIsRight() {
        assertThat(FakeDirectory.check().problems(CompanyInput.of(Settings.DEFAULTS,
                Map.of("k", "1", "leftOutGroups", "xyz")))).containsOnlyKeys("k");
    }

    @Test
    public void theNameWithMostInCommonIsTheOneThatWasMeant() {
        List<String> names = List.of("dept-qa", "dept-design", "users");

        assertThat(SimilarName.of("dept-quality", names)).hasValue("dept-qa");
        assertThat(SimilarName.of("Dept-Desing", names)).hasValue("dept-design");
        assertThat(SimilarName.of("sales", names)).isEmpty();
    }

    private static Map<String, Problem> problems(String key, String text) {
        return FakeDirectory.check().problems(CompanyInput.of(Settings.DEFAULTS, Map.of(key, text)));
    }
}
