package org.citedeck.generator.fact;

import static org.citedeck.generator.fact.Construction.ABBREVIATION;
import static org.citedeck.generator.fact.Construction.ADVERBIAL_CLAUSE;
import static org.citedeck.generator.fact.Construction.APPOSITION;
import static org.citedeck.generator.fact.Construction.CONJOINED_PREDICATE;
import static org.citedeck.generator.fact.Construction.MAIN_CLAUSE;
import static org.citedeck.generator.fact.Construction.PARTICIPLE;
import static org.citedeck.generator.fact.Construction.QUOTATION;
import static org.citedeck.generator.fact.Construction.QUOTED_PHRASE;
import static org.citedeck.generator.fact.Construction.RELATIVE_CLAUSE;
import static org.citedeck.generator.fact.Construction.REPORTED_CLAUSE;
import static org.citedeck.generator.fact.Construction.TITLE;
import static org.citedeck.generator.fact.FactExample.from;
import static org.citedeck.generator.fact.FactExample.nothingFrom;

import java.util.List;
import org.citedeck.testsupport.Frozen;

/** What is read from each construction, and what is never read. */
public final class FactExamples {

    static final List<FactExample> ALL = List.of(
            from("Ann Lee opened the bridge in Leeds in 1931.")
                    .tells(MAIN_CLAUSE, "Ann Lee opened the bridge in Leeds in 1931.")
                    .because("subject, verb, object, place and time"),
            from("Ann Lee opened the bridge in 1931 and sold the old ferry to Norway.")
                    .tells(MAIN_CLAUSE, "Ann Lee opened the bridge in 1931.")
                    .tells(CONJOINED_PREDICATE, "Ann Lee sold the old ferry to Norway.")
                    .because("two predicates share a subject"),
            from("Ada Holm flew to Oslo and was greeted by Mayor Anna Berg.")
                    .tells(MAIN_CLAUSE, "Ada Holm flew to Oslo.")
                    .tells(CONJOINED_PREDICATE, "Ada Holm was greeted by Mayor Anna Berg.")
                    .because("the second predicate is a passive with its own auxiliary"),
            from("Norwegian officials said that Ada Holm sold the ferry to Belarus on Monday.")
                    .tells(
                            MAIN_CLAUSE,
                            "Norwegian officials said that Ada Holm sold the ferry to Belarus on July 22, 2024.")
                    .tells(
                            REPORTED_CLAUSE,
                            "According to Norwegian officials, Ada Holm sold the ferry to Belarus on July 22, 2024.")
                    .because("what is reported keeps the one who reports it"),
            from("The road to Bergen was closed in May, according to the police.")
                    .tells(MAIN_CLAUSE, "According to the police, the road to Bergen was closed in May 2024.")
                    .because("a source may stand behind what it says"),
            from("The museum in Leeds, which opened in 1931, was sold to Norway.")
                    .tells(MAIN_CLAUSE, "The museum in Leeds was sold to Norway.")
                    .because("a relative clause tells something only of a name"),
            from("Ada Holm, who founded the company in 1998, lives in Bergen.")
                    .tells(MAIN_CLAUSE, "Ada Holm lives in Bergen.")
                    .tells(RELATIVE_CLAUSE, "Ada Holm founded the company in 1998.")
                    .because("a relative clause behind a comma tells a second fact"),
            from("Trains stopped in Leeds after the union called a strike on Monday.")
                    .tells(MAIN_CLAUSE, "Trains stopped in Leeds.")
                    .tells(ADVERBIAL_CLAUSE, "The union called a strike on July 22, 2024.")
                    .because("what stands behind after is told as true"),
            from("The bridge in Leeds was designed by Ann Lee.")
                    .tells(MAIN_CLAUSE, "The bridge in Leeds was designed by Ann Lee.")
                    .because("a passive keeps its doer"),
            from("The minister is expected to meet Ada Holm in Bergen.")
                    .tells(MAIN_CLAUSE, "The minister is expected to meet Ada Holm in Bergen.")
                    .because("a plan stays a plan"),
            from("Belarus does not have an embassy in Pyongyang.")
                    .tells(MAIN_CLAUSE, "Belarus does not have an embassy in Pyongyang.")
                    .because("a negation stays a negation"),
            from("Ada Holm was the first mayor of Bergen.")
                    .tells(MAIN_CLAUSE, "Ada Holm was the first mayor of Bergen.")
                    .because("a copula ascribes"),
            from("Ada Holm founded the company in 1998.\nShe sold it to Norway in 2004.")
                    .tells(MAIN_CLAUSE, "Ada Holm founded the company in 1998.")
                    .tells(MAIN_CLAUSE, "Ada Holm sold it to Norway in 2004.")
                    .because("a pronoun becomes a name where it can mean only one"),
            from("Norwegian Prime Minister Ada Holm flew to Oslo.")
                    .tells(MAIN_CLAUSE, "Norwegian Prime Minister Ada Holm flew to Oslo.")
                    .tells(TITLE, "Ada Holm was Norwegian Prime Minister.")
                    .because("a title tells who holds an office"),
            from("Former Norwegian Prime Minister Ada Holm flew to Oslo.")
                    .tells(MAIN_CLAUSE, "Former Norwegian Prime Minister Ada Holm flew to Oslo.")
                    .because("who held an office does not hold it"),
            nothingFrom("Did Ann Lee open the bridge in Leeds?").because("a question tells nothing"),
            from("If the union calls a strike, trains in Leeds will stop.")
                    .tells(MAIN_CLAUSE, "Trains in Leeds will stop if the union calls a strike.")
                    .because("what stands behind if is no fact of its own, and what depends on it keeps it"),
            nothingFrom("Neither Norway nor Belarus signed the treaty.").because("the negation would be lost"),
            nothingFrom("“We opened the bridge in Leeds, Ann Lee said.").because("a quotation mark is missing"),
            nothingFrom("There was a fire in Leeds on Monday.").because("the subject stands for nothing"),
            from("Ann Lee, an economist at the World Bank, flew to Oslo.")
                    .tells(MAIN_CLAUSE, "Ann Lee flew to Oslo.")
                    .tells(APPOSITION, "Ann Lee is an economist at the World Bank.")
                    .because("what somebody is called behind the name"),
            from("“Nobody in this town has ever seen a flood like that,” Ann Lee told reporters in Leeds.")
                    .tells(
                            MAIN_CLAUSE,
                            "Ann Lee told reporters in Leeds that nobody in this town has ever seen a flood like that.")
                    .tells(QUOTATION, "Ann Lee told nobody in this town has ever seen a flood like that.")
                    .because("a sentence in quotation marks and who said it"),
            from("“We left Oslo,” Ada Holm told reporters.\n“The two sides had talked for a week.”")
                    .tells(MAIN_CLAUSE, "Ada Holm told reporters that we left Oslo.")
                    .tells(QUOTATION, "Ada Holm told the two sides had talked for a week.")
                    .because("a speech goes on in the next sentence, and short sentences of it say too little"),
            from("“The two sides had talked for a week.\nNobody in Oslo was surprised at the end,” Ada Holm said.")
                    .tells(QUOTATION, "Ada Holm said the two sides had talked for a week.")
                    .tells(QUOTATION, "Ada Holm said nobody in Oslo was surprised at the end.")
                    .because("a speech may begin sentences before its speaker is named"),
            from("“We left the boat.\nIt had a hole in the hull,” Ada Holm said.")
                    .tells(QUOTATION, "Ada Holm said we left the boat it had a hole in the hull.")
                    .because("two short sentences of a speech say together what neither says alone"),
            from("“They left the boat.\nIt had a hole in the hull,” Ada Holm said.")
                    .because("who left it, only what was said before tells"),
            from("“The argument for it in Oslo was strong,” Ada Holm said.")
                    .tells(MAIN_CLAUSE, "Ada Holm said that the argument for it in Oslo was strong.")
                    .because("for what, only what was said before tells"),
            from("“The boys at that table left the boat,” Ada Holm said.")
                    .tells(MAIN_CLAUSE, "Ada Holm said that the boys at that table left the boat.")
                    .because("at which table, only what was said before tells"),
            from("The boy from Oslo, who was born in 1990, left the boat.")
                    .tells(MAIN_CLAUSE, "The boy from Oslo left the boat.")
                    .because("a place was not born"),
            from("Ada Holm said: “The two sides had talked for a week.”")
                    .tells(MAIN_CLAUSE, "Ada Holm said that the two sides had talked for a week.")
                    .tells(QUOTATION, "Ada Holm said the two sides had talked for a week.")
                    .because("a speech may follow a colon"),
            from("Ada Holm described the treaty as “a visible loss of nerve” on Monday.")
                    .tells(MAIN_CLAUSE, "Ada Holm described the treaty as a visible loss of nerve on July 22, 2024.")
                    .tells(QUOTED_PHRASE, "Ada Holm described a visible loss of nerve.")
                    .because("some words of somebody's own within a sentence"),
            from("The Norwegian Glacier Survey (NGS) measured the ice in 2016.\nThe NGS moved to Bergen.")
                    .tells(MAIN_CLAUSE, "The Norwegian Glacier Survey measured the ice in 2016.")
                    .tells(ABBREVIATION, "Norwegian Glacier Survey is NGS.")
                    .tells(MAIN_CLAUSE, "The NGS moved to Bergen.")
                    .because("initials stand behind the name that they stand for"),
            from("The Leeds Bridge, opened by Ann Lee in 1931, was sold to Norway.")
                    .tells(MAIN_CLAUSE, "The Leeds Bridge was sold to Norway.")
                    .tells(PARTICIPLE, "The Leeds Bridge was opened by Ann Lee in 1931.")
                    .because("a passive participle behind a comma tells a second fact"),
            from("The Swiss mediator, Ada Holm, flew to Oslo in 1998.")
                    .tells(MAIN_CLAUSE, "Ada Holm flew to Oslo in 1998.")
                    .tells(APPOSITION, "Ada Holm is the Swiss mediator.")
                    .because("a name beside a description tells who it is"),
            from("Norway’s foreign minister, Ada Holm, flew to Oslo in 1998.")
                    .tells(MAIN_CLAUSE, "Ada Holm flew to Oslo in 1998.")
                    .tells(APPOSITION, "Ada Holm is Norway’s foreign minister.")
                    .because("an office may stand before its holder"),
            from("“Ten minutes later it floated past us,” Ada Holm told reporters.")
                    .tells(MAIN_CLAUSE, "Ada Holm told reporters that Ten minutes later it floated past us.")
                    .because("a short sentence that speaks of something told before says nothing alone"),
            from("Norwegian director Ada Holm flew to Oslo in 1998.")
                    .tells(MAIN_CLAUSE, "Norwegian director Ada Holm flew to Oslo in 1998.")
                    .because("a people has many directors"),
            from("Otherwise, Ann Lee will sell the bridge in Leeds.")
                    .because("what happens otherwise depends on what another sentence tells"),
            from("Ann Lee compiled, drew or supervised 114 maps of Norway.")
                    .because("one of several verbs alone may not have done it to all"),
            from("Ada Holm ordered Peter Lee to pay the museum in Leeds, and imposed a fine.")
                    .tells(MAIN_CLAUSE, "Ada Holm ordered Peter Lee to pay the museum in Leeds.")
                    .tells(CONJOINED_PREDICATE, "Ada Holm imposed a fine.")
                    .because("a verb in the past is joined to the one before that has the same tense"),
            from("Ada Holm said the decision had been driven less by prices in Norway, which fell, than by fear.")
                    .because("what is compared needs both sides"),
            from("Ada Holm reported from Oslo.").because("the line of a reporter is no news"),
            from("Ann Lee said they had “only taken orders by mail from Norway”, investigators said.")
                    .because("what others say that somebody said is hearsay"),
            from("Ann Lee said we opened the bridge in Leeds.")
                    .tells(MAIN_CLAUSE, "Ann Lee said that we opened the bridge in Leeds.")
                    .because("what speakers say of themselves is not told as a fact"));

    public static final Frozen PARSES = Frozen.at(
            "fact/examples.conllu", ALL.stream().map(FactExample::article).toList());

    private FactExamples() {}
}
