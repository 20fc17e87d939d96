package org.citedeck.generator.proposal.gate;

import java.util.List;
import org.citedeck.testsupport.Frozen;

/** Articles, a question that some rule asks about each, and what the gate says to it. */
public final class GateExamples {

    static final String PASSES = "passes";

    static final List<Example> ALL = List.of(
            new Example(
                    "Marie Curie discovered radium in Paris in 1898.",
                    "Who discovered radium in Paris in 1898?",
                    PASSES),
            new Example(
                    "We opened an embassy in Minsk in 2016.",
                    "In what year did we open an embassy in Minsk?",
                    "unresolved"),
            new Example(
                    "The group opened an embassy in Minsk in 2016.",
                    "In what year did the group open an embassy in Minsk?",
                    "vague"),
            new Example(
                    "Ada Holm opened the Munch Museum in Bergen in 2016.",
                    "Who opened the Munch Museum in Bergen in 2016?",
                    PASSES),
            new Example(
                    "Ada Holm opened the Munch Museum in Bergen in 2016.",
                    "In what year did Ada Holm open the Munch Museum in Bergen?",
                    "repeated"),
            new Example(
                    "Norway sold the Norway House to Belarus in 2016.",
                    "Which country sold the Norway House to Belarus in 2016?",
                    "leak"),
            new Example(
                    "Ada Holm sold furniture in Bergen in 2016.",
                    "What did Ada Holm sell in Bergen in 2016?",
                    "empty-answer"),
            new Example("Ada Holm told Jon Moe in Bergen.", "Who told Jon Moe in Bergen?", "trivial"),
            new Example("Ada Holm flew from Bergen.", "From which city did Ada Holm fly?", "trivial"),
            new Example(
                    "They moved to the United States in 1972.",
                    "In what year did they move to the United States?",
                    "unresolved"),
            new Example(
                    "At least 27 people have been killed after a landslide tore through Mocoa.",
                    "How many people have been killed?",
                    "vague"),
            new Example(
                    "Ada Holm was awarded the Nobel Prize in 1998.",
                    "Who was awarded the Nobel Prize in 1998?",
                    "trivial"),
            new Example(
                    "A second son met Ada Holm in Oslo in 1998.", "Who met Ada Holm in Oslo in 1998?", "empty-answer"),
            new Example(
                    "Ada Holm is the first mayor to travel to the Southeast Asian country.",
                    "Who is the first mayor to travel to the Southeast Asian country?",
                    "vague"),
            new Example("Ada Holm moved to Paris in 1963.", "Who moved to Paris in 1963?", "trivial"),
            new Example(
                    "Ada Holm will finance the purchase with a loan in 2026.",
                    "What will Ada Holm finance in 2026?",
                    "empty-answer"),
            new Example("Norway met Sweden in Oslo.", "In which city did Norway meet Sweden?", "undated"),
            new Example("Ada Holm was surprised.", "Who was surprised?", "malformed"),
            new Example(
                    "Norway promised Belarus a ferry if the crossing opened in May.",
                    "What did Norway promise Belarus?",
                    "unconditional"),
            new Example(
                    "Ada Holm used the money of the Norway House.",
                    "Who used the money of the Norway House?",
                    "trivial"),
            new Example("""
                    Ann Lee opened a museum in Leeds in 1931.
                    Ada Holm opened a museum in Leeds in 1931.""", "Who opened a museum in Leeds in 1931?", "ambiguous"));

    public static final Frozen PARSES =
            Frozen.at("gate/articles.conllu", ALL.stream().map(Example::article).toList());

    private GateExamples() {}

    /** A question about an article, with the id of the check that refuses it. */
    record Example(String article, String prompt, String verdict) {}
}
