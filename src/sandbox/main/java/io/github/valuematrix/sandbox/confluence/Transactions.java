package io.github.valuematrix.sandbox.confluence;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction. The one that runs is joined; with a new transaction comes a new session, which ends with
 * it, and what either holds is released only then.
 */
public final class Transactions implements com.atlassian.sal.api.transaction.TransactionTemplate {
    private final PlatformTransactionManager manager;
    private final Supplier<Session> newSession;

    Transactions(PlatformTransactionManager manager, Supplier<Session> newSession) {
        this.manager = manager;
        this.newSession = newSession;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return joined(action::doInTransaction);
    }

    <T> T joined(Supplier<T> work) {
        return run(new TransactionTemplate(manager), work);
    }

    /** Work that a person wants done; if it is refused, what else the transaction holds is not spoilt. */
    <T> T refusable(Supplier<T> work) {
        return joined(() -> Outcome.of(work)).get();
    }

    <T> T run(boolean readOnly, boolean requiresNew, Supplier<T> work) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setReadOnly(readOnly);
        if (requiresNew) {
            template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        }
        return run(template, work);
    }

    /** As {@link #joined}, for work that may throw anything; whatever it throws rolls back. */
    <T> T call(Callable<T> work) throws Exception {
        try {
            return joined(() -> {
                try {
                    return work.call();
                } catch (RuntimeException failure) {
                    throw failure;
                } catch (Exception failure) {
                    throw new CheckedFailure(failure);
                }
            });
        } catch (CheckedFailure failure) {
            throw failure.checked;
        }
    }

    private <T> T run(TransactionTemplate template, Supplier<T> work) {
        boolean joins = template.getPropagationBehavior() == TransactionDefinition.PROPAGATION_REQUIRED;
        if (joins && Session.isOpen()) {
            return template.execute(status -> work.get());
        }
        return Session.within(newSession.get(), () -> template.execute(status -> work.get()));
    }

    private static final class CheckedFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Exception checked;

        private CheckedFailure(Exception checked) {
            super(checked);
            this.checked = checked;
        }
    }
}
