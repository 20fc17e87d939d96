package org.citedeck.generator.proposal.distractor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;

/** Others of the answer's type that the article names, shown as the answer is shown. */
final class NamesInArticle implements DistractorSource {

    private final Kinds kinds;
    private final Countries countries;
    private final Cities cities;

    NamesInArticle(Kinds kinds, Countries countries, Cities cities) {
        this.kinds = kinds;
        this.countries = countries;
        this.cities = cities;
    }

    @Override
    public List<String> candidates(Slot slot) {
        Optional<Entity> answer = slot.entity();
        Optional<NameForm> form = answer.flatMap(e -> NameForm.of(slot, e));
        RightToo right = slot.rightToo();
        if (answer.isEmpty() || form.isEmpty() || !right.isClosed()) {
            return List.of();
        }
        Map<Integer, Long> mentions = slot.index().mentions();
        return slot.text().entities().stream()
                .filter(e -> isParallel(slot, answer.get(), e)
                        && !slot.index().isPartOfAnother(e)
                        && !mayBeTheSame(slot, answer.get(), e)
                        && !right.has(e)
                        && !slot.promptNames(e)
                        && !isAskedCountry(slot, e))
                .sorted(Comparator.comparing((Entity e) -> differs(answer.get(), e))
                        .thenComparing(e -> -mentions.getOrDefault(e.id(), 0L))
                        .thenComparing(Entity::id))
                .flatMap(e -> show(slot, answer.get(), e, form.get()).stream())
                .toList();
    }

    private boolean isParallel(Slot slot, Entity answer, Entity other) {
        if (slot.asksWhere() && isTown(slot, answer) && isTown(slot, other)) {
            return isInAskedCountry(slot, answer, other);
        }
        if (other.type() != answer.type()) {
            return false;
        }
        return switch (answer.type()) {
            case PERSON -> sameOffice(answer, other) && !sharesName(answer, other) && !slot.isByline(other);
            case COUNTRY -> !isSameCountry(answer, other);
            case CITY -> isInAskedCountry(slot, answer, other);
            case STATE -> true;
            case ORGANIZATION, PLACE, OTHER_NAME -> kinds.alike(answer.name(), other.name());
            default -> false;
        };
    }

    /** Towns that no list knows come as places; what takes the article is a ship, a sea, a region. */
    private boolean isTown(Slot slot, Entity entity) {
        String name = entity.name();
        boolean place = entity.type() == EntityType.CITY || entity.type() == EntityType.PLACE;
        return place
                && countries.code(name).isEmpty()
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && (entity.type() == EntityType.CITY
                        || (entity.type() == EntityType.PLACE
                                && slot.index().words(name).size() == 1
                                && !slot.index().isRegion(name)));
    }

    /** Whether two short names may come from one full name: "Ahmed" and "Mohamed" beside "Ahmed Mohamed". */
    private static boolean mayBeTheSame(Slot slot, Entity answer, Entity other) {
        return slot.text().entities().stream()
                .filter(e -> e.type() == EntityType.PERSON)
                .map(e -> slot.index().words(e.name()))
                .anyMatch(w -> w.contains(slot.index().words(answer.name()))
                        && w.contains(slot.index().words(other.name())));
    }

    /** Whether "in Texas" in the question leaves the other town possible at all. */
    private boolean isInAskedCountry(Slot slot, Entity answer, Entity other) {
        Optional<String> country = cities.country(answer.name());
        Optional<String> others = cities.country(other.name());
        boolean atHome = others.isPresent() && !others.equals(country) && countries.isNamedIn(slot, others.get());
        if (atHome) {
            // "In which city did North Korea open an embassy?": not in its own
            return false;
        }
        return country.isEmpty()
                || !countries.isNamedIn(slot, country.get())
                || cities.country(other.name()).equals(country);
    }

    /** Only a minister can be taken for a minister: whoever has another part in the story is no choice. */
    private static boolean sameOffice(Entity answer, Entity other) {
        return answer.title() != null
                && other.title() != null
                && Words.of(answer.title())
                        .last()
                        .equals(Words.of(other.title()).last());
    }

    private static boolean sharesName(Entity answer, Entity other) {
        return Words.of(answer.name())
                        .words()
                        .containsAll(Words.of(other.name()).words())
                || Words.of(other.name())
                        .words()
                        .containsAll(Words.of(answer.name()).words());
    }

    private boolean isSameCountry(Entity answer, Entity other) {
        Optional<String> code = countries.code(answer.name());
        return code.isPresent() && code.equals(countries.code(other.name()));
    }

    /** Whether the question names the country by another name, or a town of it. */
    private boolean isAskedCountry(Slot slot, Entity entity) {
        return entity.type() == EntityType.COUNTRY
                && countries
                        .code(entity.name())
                        .filter(c -> countries.isNamedIn(slot, c)
                                || isHomeOfSomebodyAsked(slot, c)
                                || cities.countriesAsked(slot).contains(c))
                        .isPresent();
    }

    /** Whether the question names a person whose title tells that country. */
    private boolean isHomeOfSomebodyAsked(Slot slot, String country) {
        return slot.text().entities().stream()
                .filter(e -> e.title() != null && slot.promptNames(e))
                .anyMatch(e -> countries.isNamedIn(new Slot(slot.answer(), e.introduction(), slot.index()), country));
    }

    /** 0 for those who might well be confused, 1 for those of the other gender or of another rank. */
    private static int differs(Entity answer, Entity other) {
        boolean otherGender = answer.gender() != Entity.Gender.UNKNOWN
                && other.gender() != Entity.Gender.UNKNOWN
                && answer.gender() != other.gender();
        return otherGender || (answer.title() == null) != (other.title() == null) ? 1 : 0;
    }

    private Optional<String> show(Slot slot, Entity answer, Entity other, NameForm form) {
        if (answer.type() == EntityType.COUNTRY) {
            return Optional.of(NameForm.withoutArticleUnless(
                    slot.answer().text(), countries.usualName(answer.name()), countries.usualName(other.name())));
        }
        String answerInFull = withArticle(slot, answer, answer.name());
        return form.show(slot, other)
                .map(n -> withArticle(slot, other, n))
                .map(n -> NameForm.withoutArticleUnless(slot.answer().text(), answerInFull, n));
    }

    /** With "the" where the article writes it so. */
    private static String withArticle(Slot slot, Entity entity, String name) {
        String text = slot.article();
        boolean definite = entity.type() != EntityType.PERSON
                && Stream.of("the ", "The ").anyMatch(t -> text.contains(t + entity.name()));
        return definite && !name.startsWith("the ") ? "the " + name : name;
    }
}
