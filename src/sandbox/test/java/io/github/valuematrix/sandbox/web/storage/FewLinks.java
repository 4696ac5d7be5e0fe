package io.github.valuematrix.sandbox.web.storage;

import java.util.Optional;

/** A wiki of one page, one space and one person. */
final class FewLinks implements Links {

    @Override
    public Optional<Target> page(String spaceKey, String title) {
        return "FS".equals(spaceKey) && title.equals("Failure reports")
                ? Optional.of(new Target(title, "/wiki/display/FS/Failure+reports")) : Optional.empty();
    }

    @Override
    public Optional<Target> content(long id) {
        return Optional.empty();
    }

    @Override
    public Optional<Target> space(String spaceKey) {
        return spaceKey.equals("FS") ? Optional.of(new Target("Field Service", "/wiki/display/FS")) : Optional.empty();
    }

    @Override
    public Optional<Target> person(String userKey) {
        return userKey.equals("u1") ? Optional.of(new Target("Ines Moreau", "/wiki/display/~ines")) : Optional.empty();
    }

    @Override
    public Optional<Target> personByName(String userName) {
        return Optional.empty();
    }

    @Override
    public String creation(String spaceKey, String title) {
        return "/wiki/create/" + title;
    }
}
