package org.citedeck.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.citedeck.deck.Item;
import org.citedeck.deck.Verdicts;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.quiz.Answers;
import org.citedeck.quiz.Run;

/**
 * Results for spreadsheets: RFC 4180, with a byte order mark, without which Excel reads UTF-8 as the local code page and
 * spoils names. Nicknames and typed answers are strangers' text: what a spreadsheet would run as a formula is made text.
 */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_BEGINS = "=+-@\t\r\0";

    private Csv() {}

    /** One row for each student, 1 for right and 0 for wrong; nothing where an item is open or was not asked. */
    static String gradebook(Answers answers, boolean all) {
        var rows = new ArrayList<List<Object>>();
        var head = new ArrayList<Object>(List.of("Student", "Begun (UTC)"));
        int number = 1;
        for (Item item : answers.items()) {
            head.add(number++ + ". " + item.prompt);
        }
        head.addAll(List.of("Total", "Items", "Percent"));
        boolean checked = answers.runs().stream().anyMatch(Run::isFactCheck);
        if (checked) {
            head.add("With the sentence");
        }
        head.addAll(List.of("Mode", "More time taken"));
        rows.add(head);
        for (Run run : answers.runs()) {
            if (all || run.first()) {
                rows.add(graded(run, answers.items(), checked));
            }
        }
        return print(rows);
    }

    private static List<Object> graded(Run run, List<Item> items, boolean checked) {
        var row = new ArrayList<Object>(List.of(safe(run.student()), run.startedShort()));
        for (Item item : items) {
            row.add(run.to(item.code).map(answer -> answer.right() ? "1" : "0").orElse(""));
        }
        int asked = run.asked().size();
        row.add(run.right());
        row.add(asked);
        row.add(asked == 0 ? 0 : Math.round(100.0 * run.right() / asked));
        if (checked) {
            row.add(run.isFactCheck() ? run.strictlyRight() : "");
        }
        row.add(run.manner());
        row.add(run.extensions());
        return row;
    }

    /** One row for each answer that was sent, also those that do not count. */
    static String responses(Answers answers) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of(
                "Student",
                "Begun (UTC)",
                "Attempt",
                "Item",
                "Prompt",
                "Try",
                "Answer",
                "Right",
                "Answered (UTC)",
                "Sentence picked"));
        for (Run run : answers.runs()) {
            int number = 0;
            for (Item item : answers.items()) {
                number++;
                var answer = run.to(item.code);
                if (answer.isPresent()) {
                    addTries(run, number, item, answer.get(), rows);
                }
            }
        }
        return print(rows);
    }

    private static void addTries(Run run, int number, Item item, Run.Answer answer, List<List<Object>> rows) {
        for (int i = 0; i < answer.tries().size(); i++) {
            var sent = answer.tries().get(i);
            var picked = sent.picked();
            String given = item.label == null ? sent.given() : Verdicts.word(Label.valueOf(sent.given()));
            rows.add(List.of(
                    safe(run.student()),
                    run.startedShort(),
                    run.first() ? "first" : "later",
                    number,
                    safe(item.prompt),
                    i + 1,
                    safe(given),
                    sent.counts() ? (answer.right() ? "1" : "0") : "",
                    sent.answered().toString(),
                    picked == null ? "" : picked.isNone() ? "none" : safe(picked.words())));
        }
    }

    /** The text with an apostrophe before what would begin a formula. */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String print(List<List<Object>> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<Object> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
