package io.github.valuematrix.scanner;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/**
 * Writes at compile time the index that Atlassian's Spring Scanner writes into a plugin. What the host would refuse or
 * ignore when it starts the plugin is an error here, at the line that is wrong.
 */
@SupportedAnnotationTypes({ComponentIndexProcessor.NAMED, ComponentIndexProcessor.COMPONENT_IMPORT,
        ComponentIndexProcessor.EXPORT_AS_SERVICE})
public final class ComponentIndexProcessor extends AbstractProcessor {

    static final String NAMED = "jakarta.inject.Named";
    static final String COMPONENT_IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    static final String EXPORT_AS_SERVICE = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";

    private final ComponentIndex index = new ComponentIndex();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        each(NAMED, round, this::component);
        each(COMPONENT_IMPORT, round, this::importOf);
        each(EXPORT_AS_SERVICE, round, this::export);
        if (round.processingOver() && !round.errorRaised()) {
            write();
        }
        return false;
    }

    private void each(String annotation, RoundEnvironment round, Consumer<Element> action) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
        if (type != null) {
            round.getElementsAnnotatedWith(type).forEach(action);
        }
    }

    /** {@code @Named} on anything but a type chooses among beans and makes none. */
    private void component(Element element) {
        if (!(element instanceof TypeElement type)) {
            return;
        }
        if (canBeMade(type)) {
            index.component(binaryName(type), AnnotationValues.of(type, NAMED).text("value"));
        } else {
            error(type, "@Named needs a class of which an object can be made: neither abstract nor an inner class");
        }
    }

    private void importOf(Element element) {
        String beanName = AnnotationValues.of(element, COMPONENT_IMPORT).text("value");
        if (!isInjected(element)) {
            error(element, "@ComponentImport belongs on a field or on a constructor's parameter");
        } else if (element.asType().getKind() != TypeKind.DECLARED) {
            error(element, "@ComponentImport needs the type of a service, not " + element.asType());
        } else if (index.importsOtherwise(binaryName(element.asType()), beanName)) {
            error(element, "@ComponentImport of " + element.asType() + " has another name elsewhere: use one");
        } else {
            index.importOf(binaryName(element.asType()), beanName);
        }
    }

    private void export(Element element) {
        List<TypeMirror> services = AnnotationValues.of(element, EXPORT_AS_SERVICE).types("value");
        if (AnnotationValues.of(element, NAMED).isAbsent()) {
            error(element, "@ExportAsService needs a bean: add @Named");
        } else if (services.isEmpty()) {
            error(element, "@ExportAsService must name the interfaces of the service");
        } else if (!services.stream().allMatch(service -> isA(element, service))) {
            error(element, "@ExportAsService names an interface that " + element + " does not implement");
        } else {
            index.export(binaryName((TypeElement) element), services.stream().map(this::binaryName).toList());
        }
    }

    private void write() {
        try {
            index.writeTo(processingEnv.getFiler());
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "Cannot write the component index: " + e);
        }
    }

    private static boolean canBeMade(TypeElement type) {
        Set<Modifier> modifiers = type.getModifiers();
        boolean inner = type.getEnclosingElement() instanceof TypeElement && !modifiers.contains(Modifier.STATIC);
        return type.getKind() == ElementKind.CLASS && !inner && !modifiers.contains(Modifier.ABSTRACT);
    }

    private static boolean isInjected(Element element) {
        return element.getKind() == ElementKind.FIELD
                || element.getEnclosingElement().getKind() == ElementKind.CONSTRUCTOR;
    }

    private boolean isA(Element element, TypeMirror service) {
        return processingEnv.getTypeUtils().isSubtype(element.asType(), service);
    }

    private String binaryName(TypeMirror type) {
        return binaryName((TypeElement) processingEnv.getTypeUtils().asElement(type));
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    private void error(Element element, String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
