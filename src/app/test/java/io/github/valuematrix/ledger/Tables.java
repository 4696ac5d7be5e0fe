package io.github.valuematrix.ledger;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;

/**
 * The ledger's tables and columns, from their entities.
 */
final class Tables {

    private static final List<Class<? extends RawEntity<?>>> ENTITIES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.valuematrix.ledger.entity").stream()
            .filter(type -> type.isAnnotatedWith(Table.class)).sorted(Comparator.comparing(JavaClass::getName))
            .<Class<? extends RawEntity<?>>>map(Tables::entity).toList();

    private Tables() {
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(JavaClass type) {
        return (Class<? extends RawEntity<?>>) type.reflect();
    }

    static List<Class<? extends RawEntity<?>>> entities() {
        return ENTITIES;
    }

    /** Without what Active Objects puts before them. */
    static List<String> names() {
        return ENTITIES.stream().map(entity -> entity.getAnnotation(Table.class).value()).toList();
    }

    /** The methods that stand for columns, the id that an entity inherits among them. */
    static Stream<Method> columns(Class<?> entity) {
        return Stream.of(entity.getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .filter(method -> method.getDeclaringClass() != RawEntity.class);
    }
}
