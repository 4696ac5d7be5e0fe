package io.github.valuematrix.macro;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import io.github.valuematrix.permission.Permissions;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/**
 * What is behind a number of the matrix, for whoever may see the matrix. Spaces that the reader may not view are told
 * the same as spaces that are not there: no such page.
 */
public class DiscussionsAction extends ConfluenceActionSupport {

    private final transient DiscussionList list;
    private final transient Permissions permissions;
    private String spaces;
    private String novelty;
    private String reach;
    private String from;
    private String to;
    private transient DiscussionsPage page;

    @Inject
    public DiscussionsAction(DiscussionList list, Permissions permissions) {
        this.list = list;
        this.permissions = permissions;
    }

    @Override
    @AnonymousSiteAccess
    @PermittedMethods(HttpMethod.GET)
    public String execute() throws IOException {
        Optional<CellAddress> address = CellAddress.of(spaces, novelty, reach, from, to);
        if (address.isEmpty()) {
            return SUCCESS;
        }
        ConfluenceUser reader = permissions.reader();
        List<Space> visible = list.spaces(address.get(), reader);
        if (visible.isEmpty()) {
            ServletActionContext.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND);
            return NONE;
        }
        page = list.page(address.get(), visible, reader);
        return SUCCESS;
    }

    /** Null if the address does not say which number it belongs to. */
    public DiscussionsPage getDiscussions() {
        return page;
    }

    @StrutsParameter
    public void setSpaces(String spaces) {
        this.spaces = spaces;
    }

    @StrutsParameter
    public void setNovelty(String novelty) {
        this.novelty = novelty;
    }

    @StrutsParameter
    public void setReach(String reach) {
        this.reach = reach;
    }

    @StrutsParameter
    public void setFrom(String from) {
        this.from = from;
    }

    @StrutsParameter
    public void setTo(String to) {
        this.to = to;
    }
}
