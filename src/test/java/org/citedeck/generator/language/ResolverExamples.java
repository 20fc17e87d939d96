package org.citedeck.generator.language;

import java.util.List;
import org.citedeck.testsupport.Frozen;
import org.citedeck.testsupport.Headlined;

/** Articles of a few sentences that name somebody and come back to them. */
public final class ResolverExamples {

    static final String SURNAME = """
            Foreign Minister Maxim Norman flew to Oslo.
            Norman met Ada Holm in Bergen.""";

    static final String SHARED_SURNAME = """
            Ada Holm met Peter Holm in Bergen.
            Holm flew to Oslo on Monday.""";

    static final String SPOUSE = """
            Aoife and Riku Norden live in Leeds.
            Ms Norden flew to Oslo on Monday.""";

    static final String FIRST_NAME = """
            Peter Norden lives in Leeds.
            Peter flew to Oslo on Monday.""";

    static final String KIND = """
            The Leeds Traders Association met in May.
            The Association closed the office in 2004.""";

    static final String JOINED = """
            The Leeds Traders Association met in May.
            Talks between the council and the association began in June.""";

    static final String NAMED_AFTER = """
            Lindholm employs 8,400 people in Norway.
            The Lindholm Foundation owns most shares of Lindholm.""";

    static final String FIRM_OR_PERSON = """
            Lindholm Logistics sold a museum in May.
            Ada Holm praised Lindholm in June.""";

    static final String FIRM_AND_PERSON = """
            Lindholm Logistics sold a museum in May.
            Ada Holm praised Lindholm in June.
            Peter Lindholm flew to Oslo.""";

    static final String CAPITALS = """
            ADA HOLM lived in Leeds for most of her life.
            Holm sold the company in 2004.""";

    static final String PROTAGONIST = """
            Ann Lee made puppets in Leeds.
            Mary Norman praised Lee in Leeds.
            She sold the company in 2004.""";

    static final String DEATH = """
            Mary Lee, who has died aged 87, was a sailor.
            She founded a company in Norway.
            The company failed in 1970.
            A bank bought the ships.
            She opened the museum in 2004.""";

    static final String OBITUARY = """
            Mary Lee was born in Leeds in 1939.
            She founded a company in Norway.
            She sold the company in 1998.
            Stoke Norden made a bridge for the museum.
            She opened the museum in 2004.""";

    static final String KITCHEN = """
            Mary Lee was born in Leeds in 1939.
            She founded a company in Norway.
            She sold the company in 1998.
            The museum bought the bridge from the house of Ann Norman.
            She opened the museum in 2004.""";

    static final String MOTHER = """
            Mary Lee was born in Leeds in 1939.
            She founded a company in Norway.
            She sold the company in 1998.
            Her mother, Ann Norman, made a bridge for the museum.
            She opened the museum in 2004.""";

    static final String HUSBAND = """
            Mary Lee was born in Leeds in 1939.
            Her family said that Lady Lee had founded a company in Norway.
            She sold the company to John Lee, a farmer, in 2004.""";

    static final String REPLY = """
            “Why did you sell the bridge?” asked Mary Norman.
            “The company had no money for a bridge,” she replied.""";

    static final String OF_WHOM_HE_SPOKE = """
            John Lee sold the museum in May.
            Peter Norman said that Lee had sold a bridge.
            He founded a company in Norway.""";

    static final String OWNER_GOES_ON = """
            The owner of the museum, John Lee, said the bridge had been sold.
            “The company had no money for a bridge,” he said.""";

    static final String CHILD = """
            Wendell Lee made puppets in Leeds.
            Wendell Ray Lee was born in Norway.
            His son, Ray Lee, sold the museum.""";

    static final String START_UP = """
            Lindholm Soundworks sold speakers to the Leeds Radio Corporation.
            Lindholm Soundworks opened a museum in May.
            The company closed the museum in June.""";

    static final String OWN_COMPANY = """
            Lindholm Logistics opened a museum in May.
            Northgate Energy’s managing director, Ann Lee, said the company had sold a bridge.""";

    static final String USUAL = """
            Mary Lee lives in Leeds.
            Mary Anne Ada Lee flew to Oslo in 1998.""";

    static final String ACRONYM = """
            The World Health Organization opened an office in Oslo.
            The WHO closed it in 2004.""";

    static final String SHE = """
            Mary Lee founded a company in Leeds.
            She sold the company in 2004.""";

    static final String HE_OF_TWO = """
            John Lee met Peter Norman in Leeds.
            Mary Lee flew to Oslo.
            On Monday he sold the company.""";

    static final String HE_AFTER_A_WOMAN = """
            John Lee wrote to Mary Norman in May.
            He sold the company to her in June.""";

    static final String RIVAL = """
            John Lee lives in Leeds.
            A spokesman said he was in Oslo.""";

    static final String QUOTED = """
            John Lee spoke in Leeds.
            Mary Norman said: “He was right about Oslo.”""";

    static final String SPEAKER_GOES_ON = """
            The chairman, John Lee, spoke in Leeds.
            “Nobody told Peter Norman about the storm,” he said.""";

    static final String SPEAKER_BEFORE_A_QUOTATION = """
            “The storm came from the hills,” John Lee said.
            “Peter Norman saw the clouds over Oslo.”
            “The farmers knew about the storm,” he said.""";

    static final String SPEAKER_OF_HERSELF = """
            Peter Norman praised the work of Mary Lee.
            Mary Lee, whose son Peter is eight, said she was happy.""";

    static final String COLLEAGUE_OF_HERS = """
            Mary Lee founded a company in Leeds.
            She was joined there by Riku Norden, who thanked her.""";

    static final String EXPLETIVE = """
            Norway opened an embassy in Minsk.
            It is clear that the embassy will stay.""";

    static final String IT_NEXT = """
            Norway opened an embassy in May.
            It closed the embassy in June.""";

    static final String IT_IN_A_NEW_PARAGRAPH = """
            Norway opened an embassy in May.

            It closed the embassy in June.""";

    static final String THE_MINISTER = """
            Foreign Minister Ada Holm flew to Oslo.
            The minister signed a treaty on Monday.""";

    static final String TWO_CAPTAINS = """
            Captain John Lee was late.
            Peter Norman had his doubts.
            The captain signed a treaty on Monday.""";

    public static final Frozen PARSES = Frozen.at(
            "language/articles.conllu",
            List.of(
                    SURNAME,
                    SHARED_SURNAME,
                    SPOUSE,
                    FIRST_NAME,
                    KIND,
                    JOINED,
                    NAMED_AFTER,
                    FIRM_OR_PERSON,
                    FIRM_AND_PERSON,
                    CAPITALS,
                    PROTAGONIST,
                    DEATH,
                    OBITUARY,
                    KITCHEN,
                    MOTHER,
                    HUSBAND,
                    REPLY,
                    CHILD,
                    OWNER_GOES_ON,
                    OF_WHOM_HE_SPOKE,
                    START_UP,
                    OWN_COMPANY,
                    USUAL,
                    ACRONYM,
                    SHE,
                    HE_OF_TWO,
                    HE_AFTER_A_WOMAN,
                    RIVAL,
                    QUOTED,
                    SPEAKER_GOES_ON,
                    SPEAKER_BEFORE_A_QUOTATION,
                    SPEAKER_OF_HERSELF,
                    COLLEAGUE_OF_HERS,
                    EXPLETIVE,
                    IT_NEXT,
                    IT_IN_A_NEW_PARAGRAPH,
                    THE_MINISTER,
                    TWO_CAPTAINS));

    private ResolverExamples() {}

    /** Who is meant by a word in the last sentence; "nobody known" where that is not sure. */
    static String meaning(String article, String word) {
        return meaning(PARSES.parse(article), word);
    }

    /** The same, under a headline. */
    static String meaning(String headline, String article, String word) {
        return meaning(Headlined.of(PARSES.parse(article), headline), word);
    }

    private static String meaning(AnnotatedText text, String word) {
        AnnotatedSentence last = text.sentences().get(text.sentences().size() - 1);
        Token token = last.tokens().stream()
                .filter(t -> t.text().equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no “" + word + "” in\n" + last));
        return text.entityAt(last, token.index()).map(Entity::name).orElse("nobody known");
    }
}
