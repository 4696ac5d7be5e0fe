package io.github.valuematrix.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.osgi.framework.Bundle;

/** Reads templates out of an app, with or without a slash before their path. */
final class TemplateFiles extends ResourceLoader {
    private final Bundle bundle;

    TemplateFiles(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // nothing to set
    }

    @Override
    public InputStream getResourceStream(String source) {
        URL url = source.endsWith(".vm") ? bundle.getEntry(source) : null;
        if (url == null) {
            throw new ResourceNotFoundException("The app has no template " + source + ".");
        }
        try {
            return url.openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException(source, e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
