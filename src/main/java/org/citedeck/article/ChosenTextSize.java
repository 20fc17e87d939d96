package org.citedeck.article;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The text size that was chosen on the device of a request. Only the device keeps it, in a cookie that says nothing else. */
@Named("textSize")
@RequestScoped
class ChosenTextSize {

    private static final DeviceCookie COOKIE = new DeviceCookie("citedeck-text-size");

    private final RoutingContext request;

    ChosenTextSize(RoutingContext request) {
        this.request = request;
    }

    /** One size of those that can be chosen. */
    public record Option(String name, String word, String look, boolean chosen) {}

    public String getLook() {
        return size().look();
    }

    public List<Option> getAll() {
        TextSize chosen = size();
        return Stream.of(TextSize.values())
                .map(size -> new Option(size.name(), size.word(), size.look(), size == chosen))
                .toList();
    }

    /** The page that is looked at, to come back to. */
    public String getHere() {
        return request.normalizedPath();
    }

    void keep(TextSize size) {
        COOKIE.keep(request, size.name());
    }

    private TextSize size() {
        return COOKIE.brought(request).flatMap(TextSize::named).orElse(TextSize.NORMAL);
    }
}
