package io.github.valuematrix.sandbox.confluence;

import static io.github.valuematrix.sandbox.confluence.Site.RITA;
import static io.github.valuematrix.sandbox.confluence.Site.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.labels.DisplayableLabel;
import com.atlassian.confluence.labels.SpaceLabelManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Entity;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.util.Collection;
import java.util.List;
import org.junit.Test;

public class GroupsAndCategoriesTest extends OnEachDatabase {

    @Test
    public void groupsAreFoundInAnyCaseWithTheirMembersByName() {
        assertThat(people().getMemberNamesAsList(people().getGroup("USERS"))).containsExactly("edith", "sam");
        assertThat(people().getGroup("nobody")).isNull();
        assertThat(people().getGroup(null)).isNull();
        assertThat(people().getGroups()).extracting(Entity::getName).containsExactly(Rights.ADMINISTRATORS, "users");
    }

    @Test
    public void whoIsGoneIsNotAmongThePeopleOfTheseKeysAndAMailAddressMayBeMissing() {
        List<UserKey> keys = List.of(new UserKey(SAM.key()), new UserKey("gone"), new UserKey(RITA.key()));

        assertThat(people().getUsersByUserKeys(keys)).extracting(user -> user.getEmail())
                .containsExactly("sam@example.org", null);
    }

    @Test
    public void aSpaceMayHaveACategory() {
        try (WikiWriter writer = new WikiWriter(site.database)) {
            writer.add(new Space(9, "QA", "Quality", false, false, null, null, null, "Own Teams", ""));
        }

        assertThat(categories("qa")).containsExactly("own-teams");
        assertThat(categories("DOC")).isEmpty();
        assertThat(categories("NO")).isEmpty();
    }

    @Test
    public void keysOfSpacesAreListedByStatus() {
        SpaceManager spaces = site.confluence.service(SpaceManager.class);

        assertThat(site.<Collection<String>>as(SAM, () -> spaces.getAllSpaceKeys(SpaceStatus.CURRENT)))
                .containsExactly("DOC");
        assertThat(site.<Collection<String>>as(SAM, () -> spaces.getAllSpaceKeys(SpaceStatus.ARCHIVED)))
                .containsExactly("SEC");
    }

    private UserAccessor people() {
        return site.confluence.service(UserAccessor.class);
    }

    private List<String> categories(String spaceKey) {
        List<?> labels = site.confluence.service(SpaceLabelManager.class).getTeamLabelsOnSpace(spaceKey);
        return labels.stream().map(label -> ((DisplayableLabel) label).getName()).toList();
    }
}
