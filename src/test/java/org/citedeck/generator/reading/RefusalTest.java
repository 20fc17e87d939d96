package org.citedeck.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.citedeck.generator.reading.UnreadableArticleException.Reason;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\u00A0\u200B\n", "---\n---\n", "* * *"})
    void ofNothing(String content) {
        assertRefused(content, Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7\n%âãÏÓ\n1 0 obj", "PK\u0003\u0004\u0014\0\0\0", "text\0text", "a\u0001b\u0002c\u0003"})
    void ofBinary(String content) {
        assertRefused(content, Reason.BINARY);
    }

    @Test
    void ofFiveMegabytesAtOnce() {
        String content = "The council met on Monday. ".repeat(200_000);

        Assertions.assertTimeout(Duration.ofSeconds(1), () -> assertRefused(content, Reason.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Council votes to close bridge",
                "Home\nNews\nSport\nMost read\nBridge to close\n2h ago",
                "Sign up for our newsletter.\n\nRead more: Bridge to close.",
                "Yes. No. Never again."
            })
    void ofPagesWithoutSentences(String content) {
        assertRefused(content, Reason.NO_SENTENCES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Minister traf am Dienstag in der Hauptstadt ein. Er sprach mit Beamten über die neue Brücke.",
                "Le ministre est arrivé mardi dans la capitale. Il a rencontré des responsables de la région.",
                "El ministro llegó el martes a la capital. Se reunió con los funcionarios de la región.",
                "De minister kwam dinsdag aan in de hoofdstad. Hij sprak met ambtenaren over de nieuwe brug.",
                "Il ministro è arrivato martedì nella capitale. Ha incontrato i funzionari della regione.",
                "Министр прибыл во вторник в столицу. Он встретился с чиновниками.",
                "部长星期二抵达首都。他会见了官员。",
                "وصل الوزير إلى العاصمة يوم الثلاثاء. والتقى بالمسؤولين هناك."
            })
    void ofOtherLanguages(String content) {
        assertRefused(content, Reason.NOT_ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council voted to close the bridge. It will reopen in May.",
                "Aung Min Thu met Nguyen Van Long in Naypyidaw. Tatmadaw spokesman Zaw Htet denied it on Monday.",
                "Łukasz Wójcik and Zbigniew Żak of Świdnica beat Jürgen Groß and Jörg Müller of Köln on Sunday."
            })
    void notOfShortEnglish(String content) {
        assertThatNoException().isThrownBy(() -> reader.read(RawArticle.of(content)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "[a](/b", "**a ", "(", "A-", "“", "By Jo ", "a. ", "x\n", "# a\n> "})
    void comesSoonAndOrderlyWhateverIsRepeated(String scrap) {
        String content = "# Title\n\n" + scrap.repeat(40_000 / scrap.length()) + " end";

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThatExceptionOfType(UnreadableArticleException.class)
                        .isThrownBy(() -> reader.read(RawArticle.of(content))));
    }

    private void assertRefused(String content, Reason reason) {
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> reader.read(RawArticle.of(content)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
