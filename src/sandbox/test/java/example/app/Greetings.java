package example.app;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** A bean with a whole life, which it writes into a property of the JVM for the tests. */
public class Greetings implements LifecycleAware {
    public static final String LIFE = "example.app.life";

    private final I18nResolver texts;
    private final List<String> life = new ArrayList<>();

    @Inject
    public Greetings(I18nResolver texts) {
        this.texts = texts;
    }

    @PostConstruct
    public void made() {
        live("made");
    }

    @Override
    public void onStart() {
        live("started");
    }

    @Override
    public void onStop() {
        live("stopped");
    }

    @PreDestroy
    public void gone() {
        live("gone");
    }

    public String greet(String name) {
        return texts.getText("example.greeting", name);
    }

    private void live(String event) {
        life.add(event);
        System.setProperty(LIFE, String.join(" ", life));
    }
}
