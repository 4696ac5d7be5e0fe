package io.github.valuematrix.ledger.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.github.valuematrix.ledger.entity.ActivityRow;
import io.github.valuematrix.ledger.entity.CheckpointRow;
import io.github.valuematrix.ledger.entity.ContentRow;
import io.github.valuematrix.ledger.entity.DirtyRow;
import io.github.valuematrix.ledger.entity.LinkRow;
import io.github.valuematrix.ledger.entity.NamedByIdRow;
import io.github.valuematrix.ledger.entity.NightlyReportRow;
import io.github.valuematrix.ledger.entity.PersonDayRow;
import io.github.valuematrix.ledger.entity.PersonRow;
import io.github.valuematrix.ledger.entity.ReportReaderRow;
import io.github.valuematrix.ledger.entity.ResponseRow;
import io.github.valuematrix.ledger.entity.SkippedRow;
import io.github.valuematrix.ledger.entity.SpaceNoteRow;
import io.github.valuematrix.ledger.entity.SpaceRow;

/**
 * Makes the ledger's tables, so that all sites count from the same number when data must change some day. Tables that
 * are there already only get the columns that they lack.
 */
public final class FirstTables implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(ContentRow.class, ActivityRow.class, ResponseRow.class, LinkRow.class, PersonDayRow.class,
                NamedByIdRow.class, PersonRow.class, SpaceRow.class, DirtyRow.class, CheckpointRow.class,
                SkippedRow.class, NightlyReportRow.class, SpaceNoteRow.class, ReportReaderRow.class);
    }
}
