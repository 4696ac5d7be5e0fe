package io.github.valuematrix.sandbox.export;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Puts people, groups and restrictions into the tables of the staging area.
 */
final class PeopleSorter {

    private final Staging staging;
    private final int file;
    private final PersonReferences people;

    PeopleSorter(Staging staging, int file, PersonReferences people) {
        this.staging = staging;
        this.file = file;
        this.people = people;
    }

    Map<String, Consumer<ExportObject>> kinds() {
        return Map.of(
                "ConfluenceUserImpl", this::user,
                "InternalUser", this::account,
                "DefaultHibernateUser", this::account,
                "InternalGroup", this::group,
                "DefaultHibernateGroup", this::group,
                "HibernateMembership", this::membership,
                "ContentPermissionSet", this::restrictionSet,
                "ContentPermission", this::restriction);
    }

    private void user(ExportObject user) {
        people.key(user.id());
        add(user, user.id(), first(user.name("lowerName"), user.name("name")), "", user.name("email"));
    }

    private void account(ExportObject account) {
        String name = first(account.name("lowerName"), account.name("name"));
        people.name(name);
        String full = (account.name("firstName") + ' ' + account.name("lastName")).strip();
        add(account, "", name, first(account.name("displayName"), account.name("fullName"), full),
                first(account.name("emailAddress"), account.name("email")));
    }

    private void add(ExportObject account, String key, String name, String fullName, String email) {
        staging.add(StagedTable.ACCOUNT, file, account.id(), key, first(account.name("name"), name),
                name.toLowerCase(Locale.ROOT), fullName, email);
        account.collection("groups").forEach(group ->
                staging.add(StagedTable.MEMBER, file, group, account.id()));
    }

    private void group(ExportObject group) {
        staging.add(StagedTable.USER_GROUP, file, group.id(), group.name("name"));
        group.collection("localMembers").forEach(member ->
                staging.add(StagedTable.MEMBER, file, group.id(), member));
    }

    private void membership(ExportObject membership) {
        staging.add(StagedTable.MEMBER, file, membership.reference("parentGroup").id(),
                membership.reference("userMember").id());
    }

    private void restrictionSet(ExportObject set) {
        staging.add(StagedTable.RESTRICTION_SET, file, set.id(), set.line("type").toLowerCase(Locale.ROOT),
                set.reference("owningContent").id());
        set.collection("contentPermissions").forEach(restriction ->
                staging.add(StagedTable.SET_RESTRICTION, file, set.id(), restriction));
    }

    /** Somebody who still may: by key, before 5.0 by name, or a group. */
    private void restriction(ExportObject restriction) {
        String key = people.key(restriction.reference("userSubject").id());
        String person = key == null ? people.name(restriction.name("userName")) : key;
        staging.add(StagedTable.RESTRICTION, file, restriction.id(), restriction.reference("owningSet").id(),
                restriction.line("type").toLowerCase(Locale.ROOT), person, restriction.name("groupName"));
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
