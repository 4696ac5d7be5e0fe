package io.github.valuematrix.sandbox.host;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.springframework.util.FileSystemUtils;

/** Tomcat, Confluence's own container, on this machine only. */
public final class WebServer implements AutoCloseable {
    /** Nobody answers this but the last servlet. */
    private static final String NOT_FOUND = "/fourohfour.action";

    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    private final Tomcat tomcat;
    private final Path folder;

    private WebServer(Tomcat tomcat, Path folder) {
        this.tomcat = tomcat;
        this.folder = folder;
    }

    /** Starts on 127.0.0.1; port 0 takes any free one. The context path is "" or begins with a slash. */
    public static WebServer start(int port, String contextPath, List<WebModule> modules) {
        // Felix sets the one URL stream handler factory of the JVM
        TomcatURLStreamHandlerFactory.disable();
        TOMCAT_LOG.setLevel(Level.WARNING);
        WebServer server = new WebServer(new Tomcat(), temporaryFolder());
        try {
            server.open(port, contextPath, modules);
            return server;
        } catch (RuntimeException | LifecycleException e) {
            server.close();
            throw new AppException(explain(e, port), e);
        }
    }

    private void open(int port, String contextPath, List<WebModule> modules) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setConnector(connector(port));
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowServerInfo(false);
        tomcat.getHost().getPipeline().addValve(errors);
        Context context = context(port, contextPath);
        if (modules.stream().noneMatch(module -> module.urlPatterns().contains("/"))) {
            new WebModule(new NothingThere(), List.of("/"), 0).mount(context);
        }
        // who answers with an error and no page gets the page of whatever is not there, as in Confluence's own web.xml
        ErrorPage notFound = new ErrorPage();
        notFound.setErrorCode(HttpServletResponse.SC_NOT_FOUND);
        notFound.setLocation(NOT_FOUND);
        context.addErrorPage(notFound);
        modules.stream().sorted(Comparator.comparingInt(WebModule::order)).forEach(module -> module.mount(context));
        tomcat.start();
        // Tomcat only logs that a connector or the context failed
        if (!tomcat.getConnector().getState().isAvailable() || !context.getState().isAvailable()) {
            throw new AppException("The web server did not start; the log above says why.");
        }
    }

    private Context context(int port, String contextPath) {
        StandardContext context = (StandardContext) tomcat.addContext(contextPath, folder.toString());
        context.setParentClassLoader(WebServer.class.getClassLoader());
        context.setRequestCharacterEncoding(StandardCharsets.UTF_8.name());
        context.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        // browsers send a cookie to all ports of a machine, and each may be a node
        context.setSessionCookieName("JSESSIONID-" + port);
        // nothing is loaded by the context itself, so nothing of it can leak
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        return context;
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("bindOnInit", "true");
        connector.setThrowOnFailure(true);
        return connector;
    }

    /** The port it answers. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** Lets running requests end, then stops. */
    @Override
    public void close() {
        try {
            if (tomcat.getServer().getState().isAvailable()) {
                tomcat.stop();
            }
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new AppException("The web server did not stop: " + e.getMessage(), e);
        } finally {
            deleteFolder();
        }
    }

    private void deleteFolder() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            TOMCAT_LOG.log(Level.WARNING, "Could not delete " + folder, e);
        }
    }

    private static String explain(Exception problem, int port) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "Port " + port + " is taken. Stop what uses it, or choose another with --port.";
            }
        }
        return "The web server did not start: " + problem.getMessage();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("sandbox-web");
        } catch (IOException e) {
            throw new AppException("There is no room for temporary files: " + e.getMessage(), e);
        }
    }
}
