package io.github.valuematrix.sandbox.confluence;

import static io.github.valuematrix.sandbox.confluence.Site.ADMIN;
import static io.github.valuematrix.sandbox.confluence.Site.EDITH;
import static io.github.valuematrix.sandbox.confluence.Site.RITA;
import static io.github.valuematrix.sandbox.confluence.Site.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.SpacePermission;
import io.github.valuematrix.sandbox.wiki.Subject;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.util.List;
import org.junit.Test;

public class RightsTest extends OnEachDatabase {
    @Test
    public void aReaderViewsAndAnEditorEdits() {
        long page = site.page("Plan");

        assertThat(rights().canView(RITA, page)).isTrue();
        assertThat(rights().canEdit(RITA, page)).isFalse();
        assertThat(rights().canComment(RITA, page)).isFalse();
        assertThat(rights().canEdit(EDITH, page)).isTrue();
        assertThat(rights().canView(null, page)).isFalse();
    }

    @Test
    public void whatEverybodyMayTheyMayLoggedInToo() {
        long page = site.page("Plan", Site.SEC, null, ContentStatus.CURRENT);
        try (WikiWriter writer = new WikiWriter(site.database)) {
            writer.add(new SpacePermission(Site.SEC, Right.VIEW, Subject.ANONYMOUS));
        }

        assertThat(rights().canView(null, page)).isTrue();
        assertThat(rights().canView(RITA, page)).isTrue();
    }

    @Test
    public void aRestrictionHoldsForThePagesBelowAndForAdministratorsOfTheSpace() {
        long top = site.page("Top");
        long below = site.page("Below", Site.DOC, top, ContentStatus.CURRENT);
        site.restrict(top, Right.VIEW, EDITH);

        assertThat(rights().canView(EDITH, below)).isTrue();
        assertThat(rights().canView(RITA, below)).isFalse();
        assertThat(rights().canView(SAM, below)).isFalse();
        assertThat(rights().canView(ADMIN, below)).isTrue();
    }

    @Test
    public void aRestrictionForEditingHoldsForItsPageOnly() {
        long top = site.page("Top");
        long below = site.page("Below", Site.DOC, top, ContentStatus.CURRENT);
        site.restrict(top, Right.EDIT, SAM);

        assertThat(rights().canEdit(EDITH, top)).isFalse();
        assertThat(rights().canView(EDITH, top)).isTrue();
        assertThat(rights().canEdit(EDITH, below)).isTrue();
    }

    @Test
    public void aCommentIsSeenByThoseWhoSeeItsPage() {
        long page = site.page("Plan");
        long comment = site.as(EDITH, () -> site.authoring().comment(page, "<p>Why?</p>"));
        site.restrict(page, Right.VIEW, SAM);

        assertThat(permitted(SAM, Permission.VIEW, comment)).isTrue();
        assertThat(permitted(EDITH, Permission.VIEW, comment)).isFalse();
    }

    @Test
    public void onlyAdministratorsAdministerASpace() {
        assertThat(administered(SAM)).containsExactly("DOC");
        assertThat(administered(ADMIN)).containsExactly("DOC", "SEC");
        assertThat(administered(EDITH)).isEmpty();
        assertThat(administered(null)).isEmpty();
    }

    @Test
    public void aSiteAdministratorIsAMemberOfTheGroup() {
        UserManager users = site.confluence.service(UserManager.class);

        assertThat(users.isAdmin(new UserKey(ADMIN.key()))).isTrue();
        assertThat(users.isAdmin(new UserKey(SAM.key()))).isFalse();
        assertThat(users.isAdmin(null)).isFalse();
    }

    @Test
    public void anOldVersionIsSeenByThoseWhoSeeThePage() {
        long page = site.page("Plan");
        long old = site.as(EDITH, () -> {
            site.authoring().updatePage(page, 1, "Plan", "<p>More</p>");
            return site.pages().getVersionHistorySummaries(site.read(page)).get(1).getId();
        });

        assertThat(rights().canView(RITA, old)).isTrue();
        assertThat(rights().canEdit(EDITH, old)).isFalse();
        assertThat(rights().canView(null, old)).isFalse();
    }

    @Test
    public void whatIsNoEntityHasNoPermissions() {
        PermissionManager permissions = site.confluence.service(PermissionManager.class);

        assertThatThrownBy(() -> site.as(SAM,
                () -> permissions.getPermittedEntities(null, Permission.VIEW, List.of("DOC"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Rights rights() {
        return site.confluence.rights();
    }

    private boolean permitted(Person person, Permission permission, long id) {
        return site.as(person, () -> !site.confluence.service(PermissionManager.class)
                .getPermittedEntities(me(), permission, List.of(site.readAny(id))).isEmpty());
    }

    private List<String> administered(Person person) {
        return site.as(person, () -> site.confluence.service(PermissionManager.class)
                .getPermittedEntities(me(), Permission.ADMINISTER,
                        site.confluence.service(SpaceManager.class).getAllSpaces())
                .stream().map(Space::getKey).toList());
    }

    private static ConfluenceUser me() {
        return AuthenticatedUserThreadLocal.get();
    }
}
