package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.confluence.RefusedException.Reason;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Says which titles may be given: no two current pages of a space share one, in any case of letters. */
final class Titles {
    private static final int LONGEST = 255;
    /** Others who want to give a title in this space wait until this transaction ends. */
    private static final String LOCK = "SELECT space_id FROM space WHERE space_id = ? FOR UPDATE";

    private final JdbcTemplate jdbc;
    private final Wiki wiki;

    Titles(JdbcTemplate jdbc, Wiki wiki) {
        this.jdbc = jdbc;
        this.wiki = wiki;
    }

    /** The title without blanks around it. */
    String valid(String title) {
        String stripped = title == null ? "" : title.strip();
        RefusedException.unless(!stripped.isEmpty(), Reason.INVALID, "Give the page a title.");
        RefusedException.unless(stripped.length() <= LONGEST, Reason.INVALID, "A title has at most 255 characters.");
        return stripped;
    }

    /** The title that this page or blog post may get; blog posts may share one. */
    String change(Content page, String title) {
        return page.kind() == ContentKind.PAGE ? free(page.spaceId(), title, page.id()) : valid(title);
    }

    /** The title for the page with this id (null: a new one), without blanks around it. */
    String free(long spaceId, String title, Long pageId) {
        String valid = valid(title);
        jdbc.queryForList(LOCK, spaceId);
        boolean isFree = wiki.pageByTitle(spaceId, valid).filter(one -> !Objects.equals(one.id(), pageId)).isEmpty();
        RefusedException.unless(isFree, Reason.TITLE_TAKEN,
                "A page with the title “" + valid + "” exists in this space already. Give this one another title.");
        return valid;
    }
}
