package io.github.valuematrix.scanner;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What one annotation on an element says; what it does not say is empty. */
record AnnotationValues(Optional<AnnotationMirror> annotation) {

    static AnnotationValues of(Element element, String annotationName) {
        return new AnnotationValues(element.getAnnotationMirrors().stream()
                .filter(mirror -> isOf(mirror, annotationName))
                .<AnnotationMirror>map(mirror -> mirror)
                .findFirst());
    }

    boolean isAbsent() {
        return annotation.isEmpty();
    }

    String text(String name) {
        return value(name).map(value -> value.getValue().toString()).orElse("");
    }

    List<TypeMirror> types(String name) {
        return value(name).stream()
                .flatMap(value -> ((List<?>) value.getValue()).stream())
                .map(each -> (TypeMirror) ((AnnotationValue) each).getValue())
                .toList();
    }

    private Optional<AnnotationValue> value(String name) {
        return annotation.flatMap(mirror -> mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .<AnnotationValue>map(entry -> entry.getValue())
                .findFirst());
    }

    private static boolean isOf(AnnotationMirror mirror, String annotationName) {
        return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().contentEquals(annotationName);
    }
}
