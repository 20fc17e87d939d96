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

    @Message("Say how sure you are: your answer is kept.")
    String howSure();

    @Message("Close. Check your spelling and send it once more.")
    String checkSpelling();

    @Message("You have already answered this one. Only the first answer counts.")
    String alreadyAnswered();

    @Message("Your teacher corrected this item after you had answered it:")
    String corrected();

    @Message("You said that you were right. Your teacher will look at it.")
    String saidRight();

    @Message("You challenged this item. Your teacher will look at it.")
    String challenged();

    @Message("Your teacher looked at it and counts your answer as right.")
    String accepted();

    @Message("Your teacher looked at it and corrected the item.")
    String mended();

    @Message("Your teacher looked at it and leaves it as it is.")
    String dismissed();

    @Message("The remark is too long: use at most 500 characters.")
    String remarkTooLong();

    @Message("The article does not say. This is the nearest it comes:")
    String undecided();

    @Message("The sentence that proves it:")
    String proof();
}
