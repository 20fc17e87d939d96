package org.citedeck.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.citedeck.generator.Generation;
import org.citedeck.generator.Generator;
import org.citedeck.generator.Refused;
import org.citedeck.generator.proposal.Choice;
import org.citedeck.generator.proposal.Citation;
import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.proposal.QuestionProposal;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.Paragraph;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.Reading;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;
import org.citedeck.generator.reading.UnreadableArticleException;
import org.citedeck.generator.reading.UnreadableArticleException.Reason;

/**
 * A generator without models, so that the application is tested in seconds: it asks for the name that a sentence begins
 * with, and claims the sentence of somebody else.
 */
public class SimpleGenerator implements Generator {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]");
    private static final Pattern NAME_FIRST =
            Pattern.compile("(?!The |She |He |It )((?:\\p{Lu}\\p{L}+ )+)(\\p{Ll}.*)\\.");
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");

    @Override
    public SourceText read(RawArticle raw) throws UnreadableArticleException {
        Pasted pasted = Pasted.of(raw);
        return freeze(pasted.paragraphs().stream().filter(p -> !isFurniture(p)).toList(), raw, pasted);
    }

    @Override
    public SourceText read(RawArticle raw, Set<Integer> kept) throws UnreadableArticleException {
        Pasted pasted = Pasted.of(raw);
        List<String> all = pasted.paragraphs();
        return freeze(
                IntStream.range(0, all.size())
                        .filter(kept::contains)
                        .mapToObj(all::get)
                        .toList(),
                raw,
                pasted);
    }

    @Override
    public Reading look(RawArticle raw) throws UnreadableArticleException {
        List<Reading.Line> lines = Pasted.of(raw).paragraphs().stream()
                .map(p -> new Reading.Line(p, !isFurniture(p), isFurniture(p) ? "an appeal to readers" : ""))
                .toList();
        return new Reading(read(raw), lines);
    }

    private static boolean isFurniture(String paragraph) {
        return paragraph.startsWith("Subscribe");
    }

    /** What stands between the lines of metadata at the top, if there are any, and the end. */
    private record Pasted(Metadata found, List<String> paragraphs) {

        static Pasted of(RawArticle raw) throws UnreadableArticleException {
            String content = raw.content().replace("\r\n", "\n").strip();
            refuse(content);
            var found = new LinkedHashMap<String, String>();
            if (content.startsWith("---\n")) {
                int end = content.indexOf("\n---\n");
                content.substring(4, end).lines().forEach(line -> {
                    int colon = line.indexOf(':');
                    found.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                });
                content = content.substring(end + 5).strip();
            }
            return new Pasted(metadata(found), List.of(content.split("\n\n", -1)));
        }
    }

    private static SourceText freeze(List<String> kept, RawArticle raw, Pasted pasted)
            throws UnreadableArticleException {
        var paragraphs = new ArrayList<Paragraph>();
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        for (String paragraph : kept) {
            int end = start + paragraph.length();
            Matcher matcher = SENTENCE.matcher(paragraph);
            while (matcher.find()) {
                int blanks = matcher.group().length()
                        - matcher.group().stripLeading().length();
                sentences.add(new Sentence(
                        sentences.size(), paragraphs.size(), start + matcher.start() + blanks, start + matcher.end()));
            }
            paragraphs.add(new Paragraph(paragraphs.size(), start, end));
            start = end + 2;
        }
        if (sentences.isEmpty()) {
            throw new UnreadableArticleException(Reason.NO_SENTENCES);
        }
        return new SourceText(raw.given().orElse(pasted.found()), String.join("\n\n", kept), paragraphs, sentences);
    }

    private static void refuse(String content) throws UnreadableArticleException {
        if (content.isEmpty()) {
            throw new UnreadableArticleException(Reason.EMPTY);
        }
        if (content.indexOf('\0') >= 0) {
            throw new UnreadableArticleException(Reason.BINARY);
        }
        if (content.length() > 400_000) {
            throw new UnreadableArticleException(Reason.TOO_LONG);
        }
        if (content.contains(" und ")) {
            throw new UnreadableArticleException(Reason.NOT_ENGLISH);
        }
    }

    private static Metadata metadata(Map<String, String> found) {
        String day = found.get("published");
        return new Metadata(
                found.get("title"),
                found.get("byline"),
                found.get("source"),
                found.get("url"),
                day == null ? null : java.time.LocalDate.parse(day),
                null);
    }

    @Override
    public Generation propose(SourceText article) {
        var subjects = new LinkedHashMap<Sentence, Matcher>();
        for (Sentence sentence : article.sentences()) {
            Matcher matcher = NAME_FIRST.matcher(article.textOf(sentence));
            if (matcher.matches()) {
                subjects.put(sentence, matcher);
            }
        }
        List<String> names = subjects.values().stream()
                .map(matcher -> matcher.group(1).strip())
                .distinct()
                .toList();
        var items = new ArrayList<Proposal>();
        subjects.forEach((sentence, matcher) -> propose(article, sentence, matcher, names, items));
        return new Generation(article, items, new Generation.Timings(1, 1));
    }

    private static void propose(
            SourceText article, Sentence sentence, Matcher matcher, List<String> names, List<Proposal> items) {
        String name = matcher.group(1).strip();
        List<String> others =
                names.stream().filter(other -> !other.equals(name)).toList();
        var answer = new Citation.Span(sentence.start(), sentence.start() + name.length());
        var citation = new Citation(sentence.id(), sentence.start(), sentence.end(), answer);
        List<Integer> resolvedFrom = sentence.id() > 0 ? List.of(sentence.id() - 1) : List.of();
        List<Choice> choices = others.size() < 3 || items.size() % 3 == 2
                ? List.of()
                : List.of(
                        new Choice(others.get(0), false),
                        new Choice(name, true),
                        new Choice(others.get(1), false),
                        new Choice(others.get(2), false));
        items.add(new QuestionProposal(
                "Who or what " + matcher.group(2) + "?",
                name,
                List.of(),
                choices,
                choices.isEmpty() ? List.of() : others.subList(3, others.size()),
                citation,
                resolvedFrom,
                "first-name",
                0.9 - items.size() * 0.01));
        var proof = new Citation(sentence.id(), sentence.start(), sentence.end(), null);
        if (!others.isEmpty()) {
            items.add(new ClaimProposal(
                    others.get(0) + " " + matcher.group(2) + ".",
                    ClaimProposal.Label.REFUTES,
                    article.textOf(sentence),
                    proof,
                    List.of(),
                    "another-name",
                    0.8 - items.size() * 0.01));
        }
        Matcher year = YEAR.matcher(article.textOf(sentence));
        if (year.find()) {
            items.add(new QuestionProposal(
                    "In what year was that, sentence " + (sentence.id() + 1) + "?",
                    year.group(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Citation(
                            sentence.id(),
                            sentence.start(),
                            sentence.end(),
                            new Citation.Span(sentence.start() + year.start(), sentence.start() + year.end())),
                    List.of(),
                    "year",
                    0.7));
        }
    }

    /** A claim that somebody called Zelda did it, as if there were better ones. */
    private static Optional<Refused> surplus(SourceText article, Sentence sentence, Matcher matcher) {
        String name = matcher.group(1).strip();
        return name.equals("Nora Lindqvist")
                ? Optional.of(new Refused(
                        new ClaimProposal(
                                "Zelda " + matcher.group(2) + ".",
                                ClaimProposal.Label.REFUTES,
                                article.textOf(sentence),
                                new Citation(sentence.id(), sentence.start(), sentence.end(), null),
                                List.of(),
                                "another-name",
                                0.3),
                        Refused.SURPLUS))
                : Optional.empty();
    }

    /** "What did …?" about every sentence that begins with a name, as if each were vague. */
    @Override
    public List<Refused> refused(SourceText article) {
        var refused = new ArrayList<Refused>();
        for (Sentence sentence : article.sentences()) {
            Matcher matcher = NAME_FIRST.matcher(article.textOf(sentence));
            if (matcher.matches()) {
                int start = sentence.start() + matcher.start(2);
                var rest = new Citation.Span(start, start + matcher.group(2).length());
                refused.add(new Refused(
                        new QuestionProposal(
                                "What did " + matcher.group(1).strip() + " do?",
                                matcher.group(2),
                                List.of(),
                                List.of(),
                                List.of(),
                                new Citation(sentence.id(), sentence.start(), sentence.end(), rest),
                                List.of(),
                                "what-done",
                                0.2),
                        "vague"));
                surplus(article, sentence, matcher).ifPresent(refused::add);
            }
        }
        return refused;
    }

    @Override
    public boolean ready() {
        return true;
    }
}
