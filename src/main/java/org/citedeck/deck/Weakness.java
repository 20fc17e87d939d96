package org.citedeck.deck;

import org.citedeck.generator.Refused;

/** Why the generator keeps a proposal back, in words. The names are those of the gate's checks. */
final class Weakness {

    private Weakness() {}

    /** @param check id of a check, or of another reason to keep a proposal back */
    static String words(String check) {
        return switch (check) {
            case "unresolved" -> "It does not say clearly who or when is meant.";
            case "malformed" -> "Its spaces, quotes or length look wrong.";
            case "vague" -> "It may not stand alone without the article.";
            case "undated" -> "It may fit other days too: it has no date.";
            case "unconditional" -> "A condition of the article is left out.";
            case "leak" -> "The question may give its answer away.";
            case "empty-answer" -> "The answer says little.";
            case "trivial" -> "It may have many answers, or not be worth asking.";
            case "ambiguous" -> "The article may give two answers.";
            case "doubtful", "unproven" -> "Questions of this kind were often refused.";
            case Refused.SURPLUS -> "Other items came first. Beside one from its sentence, it may give that away.";
            default -> "Something about it looks wrong.";
        };
    }
}
