package example.app;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;

/** Uses the table as soon as it is made. */
public class Visits {
    @Inject
    public Visits(ActiveObjects objects) {
        objects.executeInTransaction(() -> {
            Visit visit = objects.create(Visit.class);
            visit.setVisitor("somebody");
            visit.save();
            return visit;
        });
    }
}
