package com.atlassian.sal.api.lifecycle;

import io.github.valuematrix.api.Evidence;

/** Is told when the host is ready. It must be exported as a service. */
@Evidence("bootstrapi 10.2.15")
public interface LifecycleAware {

    /** The host and the plugin are ready. */
    void onStart();

    /** The plugin goes, or the host. */
    @Evidence("SAL 3.0 Javadoc")
    void onStop();
}
