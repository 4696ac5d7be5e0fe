package io.github.valuematrix.portfolio;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import io.github.valuematrix.permission.Permissions;
import java.util.HashMap;
import java.util.Map;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/**
 * The report of the spaces that a reader administers. Whoever administers none is told so: that is no secret.
 */
public abstract class AbstractPortfolioAction extends ConfluenceActionSupport {

    private final transient Permissions permissions;
    private final transient Map<String, String> address = new HashMap<>();

    AbstractPortfolioAction(Permissions permissions) {
        this.permissions = permissions;
    }

    Permissions permissions() {
        return permissions;
    }

    PortfolioQuery query() {
        return PortfolioQuery.of(address);
    }

    @StrutsParameter
    public void setDays(String days) {
        address.put(PortfolioQuery.DAYS, days);
    }

    @StrutsParameter
    public void setQ(String words) {
        address.put(PortfolioQuery.WORDS, words);
    }

    @StrutsParameter
    public void setCategory(String category) {
        address.put(PortfolioQuery.CATEGORY, category);
    }

    @StrutsParameter
    public void setStep(String step) {
        address.put(PortfolioQuery.STEP, step);
    }

    @StrutsParameter
    public void setSize(String size) {
        address.put(PortfolioQuery.SIZE, size);
    }

    @StrutsParameter
    public void setTrend(String movement) {
        address.put(PortfolioQuery.MOVEMENT, movement);
    }

    @StrutsParameter
    public void setSort(String order) {
        address.put(PortfolioQuery.ORDER, order);
    }

    @StrutsParameter
    public void setDir(String direction) {
        address.put(PortfolioQuery.DIRECTION, direction);
    }

    @StrutsParameter
    public void setPage(String page) {
        address.put(PortfolioQuery.PAGE, page);
    }
}
