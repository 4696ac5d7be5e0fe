package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.api.Evidence;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The sandbox's working classes must offer what the declarations, against which the app is compiled, promise. */
public class TwinTest {
    @Test
    public void eachTwinOffersEveryMemberOfItsDeclaration() throws Exception {
        try (URLClassLoader declarations = declarations()) {
            List<String> twins = twins();
            assertThat(location(Evidence.class)).isNotEqualTo(location(Confluence.class));
            assertThat(twins).contains("com.atlassian.confluence.user.AuthenticatedUserThreadLocal");
            for (String twin : twins) {
                Class<?> declared = Class.forName(twin, false, declarations);
                Class<?> working = Class.forName(twin, false, getClass().getClassLoader());
                assertThat(members(working)).as(twin).containsAll(members(declared));
                assertThat(ancestors(working)).as(twin).containsAll(ancestors(declared));
            }
        }
    }

    private static List<String> twins() throws Exception {
        Path classes = location(Confluence.class);
        try (Stream<Path> files = Files.walk(classes.resolve("com/atlassian"))) {
            return files.map(file -> classes.relativize(file).toString()).filter(file -> file.endsWith(".class"))
                    .filter(file -> !file.contains("$"))
                    .map(file -> file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .toList();
        }
    }

    /** Sees the declarations before the sandbox. */
    private static URLClassLoader declarations() throws Exception {
        List<URL> urls = new ArrayList<>();
        urls.add(location(Evidence.class).toUri().toURL());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static Path location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Set<String> members(Class<?> type) {
        return Stream.of(type.getDeclaredMethods(), type.getDeclaredConstructors(), type.getDeclaredFields())
                .flatMap(Arrays::stream).map(Member.class::cast)
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .map(TwinTest::signature).collect(Collectors.toSet());
    }

    private static String signature(Member member) {
        if (member instanceof Method method) {
            return method.toGenericString();
        }
        return member instanceof Constructor<?> made ? made.toGenericString() : ((Field) member).toGenericString();
    }

    private static Set<String> ancestors(Class<?> type) {
        return Stream.concat(Stream.of(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .map(String::valueOf).collect(Collectors.toSet());
    }
}
