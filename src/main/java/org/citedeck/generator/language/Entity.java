package org.citedeck.generator.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that the text speaks of by name.
 *
 * @param id unique within the text
 * @param name the fullest name, without title
 * @param title what stands before the name where it is introduced, such as "Russian President"; null without
 * @param introducedIn id of the sentence with the fullest name
 * @param aliases every name used for it, {@code name} included
 */
public record Entity(
        int id,
        String name,
        @Nullable String title,
        EntityType type,
        Gender gender,
        int introducedIn,
        Set<String> aliases) {

    /** The name with its title. */
    public String introduction() {
        return title == null ? name : title + " " + name;
    }

    /** The last word of the name: what a person is called for short. */
    public String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether some words call a body by what it is, for short: "the Association". */
    public boolean isCalledByKind(String words) {
        return type == EntityType.ORGANIZATION && NameClusters.isKind(words);
    }

    /** Grammatical gender of the pronoun that stands for it. */
    public enum Gender {
        FEMALE,
        MALE,
        UNKNOWN
    }
}
