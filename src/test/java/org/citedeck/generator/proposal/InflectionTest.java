package org.citedeck.generator.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.citedeck.generator.language.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "greet, greeted",
        "address, addressed",
        "sign, signed",
        "meet, met",
        "write, wrote",
        "stop, stopped",
        "carry, carried",
        "build, built",
        "bring, brought",
        "overthrow, overthrew",
        "overcome, overcame",
        "undergo, underwent",
        "undertake, undertook",
        "control, controlled",
        "refer, referred",
        "occur, occurred",
        "pay, paid",
        "rebuild, rebuilt",
        "mislead, misled",
        "understand, understood",
        "withhold, withheld",
        "outrun, outran",
        "sing, sang",
        "show, showed",
        "visit, visited",
        "offer, offered",
        "lead, led",
        "overthrow, overthrew",
        "cut, cut",
        "design, designed",
        "elect, elected",
    })
    void past(String lemma, String past) {
        assertThat(Inflection.past(lemma)).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource({"greet, greets", "carry, carries", "watch, watches", "go, goes", "have, has", "be, is"})
    void thirdSingular(String lemma, String form) {
        assertThat(Inflection.thirdSingular(lemma)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"are, is", "were, was", "have, has", "do, does", "Were, was", "will, will", "opened, opened"})
    void singularOfAuxiliaries(String plural, String singular) {
        assertThat(Inflection.singular(plural, verb("open", "open", "VB"))).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"sign, sign, VBP, signs", "signed, sign, VBD, signed", "signs, sign, VBZ, signs"})
    void singularOfVerbs(String text, String lemma, String tag, String singular) {
        assertThat(Inflection.singular(text, verb(text, lemma, tag))).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"is, are", "was, were", "has, have", "does, do", "can, can"})
    void plural(String singular, String plural) {
        assertThat(Inflection.plural(singular)).isEqualTo(plural);
    }

    private static Token verb(String text, String lemma, String tag) {
        return new Token(0, text, lemma, tag, -1, "root", 0, text.length());
    }
}
