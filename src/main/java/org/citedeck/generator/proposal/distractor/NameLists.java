package org.citedeck.generator.proposal.distractor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citedeck.generator.language.Entity;

/** For an answer that lists names, lists of as many with one or two exchanged. */
final class NameLists implements DistractorSource {

    private static final Pattern JOINT = Pattern.compile(", and |, | and ");

    private final List<DistractorSource> sources;

    NameLists(List<DistractorSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public List<String> candidates(Slot slot) {
        String text = slot.answer().text();
        List<String> parts = List.of(JOINT.split(text));
        List<Entity> members = new ArrayList<>();
        for (String part : parts) {
            member(slot, part).ifPresent(members::add);
        }
        if (parts.size() < 2 || parts.size() > 3 || members.size() < parts.size() || !areOfOneType(members)) {
            return List.of();
        }
        List<String> joints = new ArrayList<>();
        Matcher m = JOINT.matcher(text);
        while (m.find()) {
            joints.add(m.group());
        }
        List<String> others = others(slot, parts, members);
        if (others.isEmpty()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> names = new ArrayList<>(parts);
            names.set(parts.size() - 1 - i, others.get(i % others.size()));
            found.add(join(names, joints));
        }
        if (others.size() > 1) {
            List<String> names = new ArrayList<>(parts);
            names.set(0, others.get(0));
            names.set(1, others.get(1));
            found.add(join(names, joints));
        }
        return found;
    }

    private static Optional<Entity> member(Slot slot, String name) {
        return slot.text().entities().stream()
                .filter(e -> NameForm.of(slot.about(name, e), e).isPresent())
                .findFirst();
    }

    private static boolean areOfOneType(List<Entity> members) {
        return members.stream().map(Entity::type).distinct().count() == 1;
    }

    /** Names that could stand for a member and are none. */
    private List<String> others(Slot slot, List<String> parts, List<Entity> members) {
        Set<String> found = new LinkedHashSet<>();
        Slot first = slot.about(parts.get(0), members.get(0));
        Screen screen = new Screen(first);
        for (DistractorSource source : sources) {
            for (String name : source.candidates(first)) {
                boolean isMember = parts.stream().anyMatch(p -> Words.of(p).contains(Words.of(name)))
                        || members.stream().anyMatch(e -> Words.of(name).contains(Words.of(e.name())));
                if (!isMember) {
                    screen.pass(name).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private static String join(List<String> names, List<String> joints) {
        StringBuilder out = new StringBuilder(names.get(0));
        for (int i = 1; i < names.size(); i++) {
            out.append(joints.get(i - 1)).append(names.get(i));
        }
        return out.toString();
    }
}
