package org.citedeck.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the quiz says to an answer. */
@MessageBundle("quiz")
public interface QuizMessages {

    @Message("Right")
    String right();

    @Message("Not right")
    String wrong();

    @Message("Right, but it is spelt differently")
    String misspelt();

    @Message("Choose or write an answer first.")
    String nothingChosen();

    @Message("Close. Check your spelling and send it once more.")
    String checkSpelling();

    @Message("You have already answered this one. Only the first answer counts.")
    String alreadyAnswered();

    @Message("The article does not say. This is the nearest it comes:")
    String undecided();

    @Message("The sentence that proves it:")
    String proof();
}
