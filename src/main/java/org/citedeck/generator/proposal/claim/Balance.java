package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.proposal.ClaimProposal.Label;

/** Chooses claims so that labels are about as many of each, sentences differ, and no claim gives another or a question away. */
final class Balance {

    private static final int MOST = 8;
    private static final int MOST_UNDECIDED = 1;
    /** So many gaps are given up, so that a story in which nobody speaks has claims too. */
    private static final int MOST_FOR_GAPS = 2;

    /** A draft with its score. */
    record Scored(ClaimDraft draft, double score) {}

    private final List<Scored> chosen = new ArrayList<>();
    private final Map<Label, Integer> counts = new EnumMap<>(Label.class);
    private final Map<String, Integer> rules = new HashMap<>();
    private final Set<String> matters = new HashSet<>();
    private final Set<Integer> sentences = new HashSet<>();
    private final Set<String> truths = new HashSet<>();

    private final Asked asked;
    /** Questions given up, of either kind. */
    private int speeches;

    private int gaps;

    private Balance(Asked asked) {
        this.asked = asked;
    }

    static List<Scored> choose(List<Scored> drafts, Asked asked) {
        Balance balance = new Balance(asked);
        balance.fill(new ArrayList<>(drafts));
        return balance.chosen.stream()
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score()))
                .toList();
    }

    private void fill(List<Scored> open) {
        while (chosen.size() < MOST) {
            Optional<Scored> next = open.stream()
                    .filter(this::mayBeChosen)
                    .max(Comparator.comparingDouble(s -> s.score() - repetition(s) + preference(s)));
            if (next.isEmpty()) {
                return;
            }
            Scored best = next.get();
            open.remove(best);
            chosen.add(best);
            count(best.draft().fact());
            counts.merge(best.draft().label(), 1, Integer::sum);
            rules.merge(best.draft().rule(), 1, Integer::sum);
            sentences.add(best.draft().fact().about());
            truths.add(key(best.draft()));
            matter(best.draft()).ifPresent(matters::add);
        }
    }

    private boolean mayBeChosen(Scored scored) {
        ClaimDraft draft = scored.draft();
        return !sentences.contains(draft.fact().about())
                && !truths.contains(key(draft))
                && matter(draft).filter(matters::contains).isEmpty()
                && isFree(draft.fact())
                && fits(draft.label())
                && (!isDenial(draft)
                        || draft.label() == Label.SUPPORTS
                        || denials(Label.REFUTES) < denials(Label.SUPPORTS));
    }

    /** Whether no question is asked about its sentence, or one may be given up for it. */
    private boolean isFree(Fact fact) {
        if (!asked.about(fact)) {
            return true;
        }
        return fact.construction().isSpeech()
                ? speeches < asked.speeches() / 2
                : asked.byGap(fact) && gaps < MOST_FOR_GAPS;
    }

    private void count(Fact fact) {
        if (asked.about(fact)) {
            speeches += fact.construction().isSpeech() ? 1 : 0;
            gaps += fact.construction().isSpeech() ? 0 : 1;
        }
    }

    /** Neither of the two main labels may run ahead of the other. */
    private boolean fits(Label label) {
        int supports = counts.getOrDefault(Label.SUPPORTS, 0);
        int refutes = counts.getOrDefault(Label.REFUTES, 0);
        return switch (label) {
            case SUPPORTS -> supports <= refutes;
            case REFUTES -> refutes <= supports;
            case NOT_ENOUGH_INFO -> counts.getOrDefault(label, 0) < MOST_UNDECIDED;
        };
    }

    private double repetition(Scored scored) {
        return 0.03 * rules.getOrDefault(scored.draft().rule(), 0);
    }

    /** An article with one speech has one claim on it: in half of them it is true. */
    private double preference(Scored scored) {
        ClaimDraft draft = scored.draft();
        int bits = Integer.bitCount(draft.fact().text().source().text().hashCode());
        Label first = bits % 2 == 0 ? Label.SUPPORTS : Label.REFUTES;
        return draft.fact().construction().isSpeech() && draft.label() == first ? 1 : 0;
    }

    private long denials(Label label) {
        return chosen.stream()
                .map(Scored::draft)
                .filter(d -> d.label() == label && isDenial(d))
                .count();
    }

    private static boolean isDenial(ClaimDraft draft) {
        return draft.told().text().matches("(?i).*\\b(?:not|never|no)\\b.*");
    }

    /** "win award REFUTES": what several sentences may say of several people is claimed of one, once for each label; what is said is never the same. */
    private static Optional<String> matter(ClaimDraft draft) {
        Fact fact = draft.fact();
        if (fact.construction().isSpeech()) {
            return Optional.empty();
        }
        return Optional.of(fact.predicate().lemma()
                + fact.argument(Role.OBJECT)
                        .map(o -> " " + o.phrase().head().lemma())
                        .orElse("")
                + " "
                + draft.label());
    }

    private static String key(ClaimDraft draft) {
        return draft.truth().text().toLowerCase(Locale.ROOT);
    }
}
