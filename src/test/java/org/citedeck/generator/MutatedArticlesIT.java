package org.citedeck.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.citedeck.generator.proposal.Citation;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.proposal.QuestionProposal;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;
import org.citedeck.generator.reading.UnreadableArticleException;

/** Odd input, made of the sample articles: fewer items, never a broken one, and always an end. */
class MutatedArticlesIT {

    private static final StandardGenerator GENERATOR = new StandardGenerator();
    private static final List<String> SEEDS = seeds();
    private static final int LONG = 20_000;
    /** Far more than it takes, even on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What may happen to a text on its way. */
    enum Mutation {
        CUT {
            @Override
            String of(String text, Random random) {
                return text.substring(0, text.length() / 4 + random.nextInt(text.length() / 2 + 1));
            }
        },
        SHOUTED {
            @Override
            String of(String text, Random random) {
                return text.toUpperCase(Locale.ROOT);
            }
        },
        WITHOUT_FULL_STOPS {
            @Override
            String of(String text, Random random) {
                return text.replace(".", "");
            }
        },
        WITHOUT_DATES {
            @Override
            String of(String text, Random random) {
                return text.replaceAll("\\d", "");
            }
        },
        SHUFFLED {
            @Override
            String of(String text, Random random) {
                List<String> paragraphs = new ArrayList<>(List.of(text.split("\n\n", -1)));
                Collections.shuffle(paragraphs, random);
                return String.join("\n\n", paragraphs);
            }
        },
        WITH_OPEN_QUOTES {
            @Override
            String of(String text, Random random) {
                int at = random.nextInt(text.length() + 1);
                return text.substring(0, at) + (random.nextBoolean() ? "“" : "\"") + text.substring(at);
            }
        },
        QUOTED_IN_QUOTES {
            @Override
            String of(String text, Random random) {
                return text.replaceAll("(?m)^(\\p{Lu}.*)$", "“$1,” she said, “and ‘so on’.”");
            }
        },
        MISTYPED {
            @Override
            String of(String text, Random random) {
                var letters = new StringBuilder(text);
                for (int i = 0; i < text.length() / 30; i++) {
                    int at = random.nextInt(Math.max(1, letters.length() - 1));
                    if (Character.isLetter(letters.charAt(at))) {
                        letters.setCharAt(at, (char) ('a' + random.nextInt(26)));
                    }
                }
                return letters.toString();
            }
        },
        ON_ONE_LINE {
            @Override
            String of(String text, Random random) {
                return text.replaceAll("\\s*\n\\s*", " ");
            }
        },
        AS_AN_INTERVIEW {
            @Override
            String of(String text, Random random) {
                return text.replace("\n\n", "\n\nQ: And then?\n\nA: ");
            }
        },
        WITH_SCORES {
            @Override
            String of(String text, Random random) {
                return text.replace("\n\n", "\n\nNorway 3, Sweden 2\nLeeds 0-0 Bergen (aet, 5-4 pens)\n\n");
            }
        },
        WITH_STRANGE_SIGNS {
            @Override
            String of(String text, Random random) {
                return text.replace(" the ", " the\u00a0\u200b").replace(", ", ",\ud83d\ude00 \u202e");
            }
        };

        abstract String of(String text, Random random);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void giveNoBrokenItem(@ForAll("mutated") String text) {
        long start = System.nanoTime();
        check(text);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    }

    @Provide
    Arbitrary<String> mutated() {
        return Combinators.combine(
                        Arbitraries.of(SEEDS),
                        Arbitraries.of(Mutation.class).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.longs())
                .as((text, mutations, seed) -> {
                    var random = new Random(seed);
                    String mutated = text;
                    for (Mutation mutation : mutations) {
                        mutated = mutation.of(mutated, random);
                    }
                    return mutated;
                });
    }

    @Example
    void endEvenWithTwentyThousandWords() {
        String all = String.join("\n\n", SEEDS);
        int times = LONG / all.split("\\s+", -1).length + 1;
        check(Stream.generate(() -> all).limit(times).collect(Collectors.joining("\n\n")));
    }

    @Example
    void giveNothingForAHeadlineAlone() {
        assertThat(check("India lands a spacecraft near the moon’s south pole")).isEmpty();
    }

    /** The items, each of which cites a sentence that holds its answer; none where the text is refused in words. */
    private static List<Proposal> check(String text) {
        SourceText article;
        try {
            article = GENERATOR.read(RawArticle.of(text));
        } catch (UnreadableArticleException e) {
            assertThat(e.reason().hint()).isNotBlank();
            return List.of();
        }
        List<Proposal> items = GENERATOR.propose(article).items();
        assertThat(items).extracting(Proposal::prompt).doesNotHaveDuplicates();
        for (Proposal item : items) {
            Citation citation = item.citation();
            Sentence sentence = article.sentences().get(citation.sentence());
            assertThat(citation.start()).as(item.prompt()).isBetween(sentence.start(), citation.end());
            assertThat(citation.end()).as(item.prompt()).isLessThanOrEqualTo(sentence.end());
            assertThat(item.resolvedFrom())
                    .allMatch(id -> id >= 0 && id < article.sentences().size());
            if (item instanceof QuestionProposal question) {
                Citation.Span answer = Objects.requireNonNull(citation.answer(), question.prompt());
                assertThat(answer.start()).isBetween(citation.start(), answer.end());
                assertThat(answer.end()).isLessThanOrEqualTo(citation.end());
                assertThat(question.answer()).isNotBlank();
            }
        }
        return items;
    }

    private static List<String> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return List.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
