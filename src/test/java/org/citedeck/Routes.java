package org.citedeck;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every way into the application, read from the classes themselves. */
final class Routes {

    private static final String PARAMETER = "\\{[^}]*}";

    private Routes() {}

    /**
     * A way in.
     *
     * @param name method and path, with {@code {}} for each parameter: "GET /decks/{}"
     * @param access the annotation that says who may use it; empty where none does
     */
    record Route(String name, Optional<Annotation> access) {

        boolean isOpen() {
            return access.filter(PermitAll.class::isInstance).isPresent();
        }

        Set<String> roles() {
            return access.filter(RolesAllowed.class::isInstance)
                    .map(annotation -> Set.of(((RolesAllowed) annotation).value()))
                    .orElse(Set.of());
        }
    }

    static List<Route> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.citedeck").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.reflect())
                        .flatMap(Routes::of)
                        .toList();
    }

    static Set<String> names(Stream<Route> routes) {
        return routes.map(Route::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The name of the route that an address with named parameters belongs to, whatever its query. */
    static String name(String method, String path) {
        return method + " " + path.replaceFirst("\\?.*", "").replaceAll(PARAMETER, "{}");
    }

    private static Stream<Route> of(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods())
                .flatMap(method -> method(method).stream()
                        .map(verb -> new Route(name(verb, path(resource, method)), access(resource, method))));
    }

    private static Optional<String> method(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String whole = resource.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
        return "/"
                + Arrays.stream(whole.split("/", -1))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("/"));
    }

    private static Optional<Annotation> access(Class<?> resource, Method method) {
        return Stream.of(method.getAnnotations(), resource.getAnnotations())
                .flatMap(Stream::of)
                .filter(annotation -> annotation instanceof PermitAll || annotation instanceof RolesAllowed)
                .findFirst();
    }
}
