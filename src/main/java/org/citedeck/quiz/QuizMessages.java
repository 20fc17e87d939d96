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

    @Message("Pick a sentence first, or say that you find none.")
    String nothingPicked();

    @Message("The article was corrected meanwhile. Pick the sentence in its new text.")
    String articleChanged();

    @Message("Right, but not with the sentence that decides it")
    String loose();

    @Message("I find no sentence that decides it")
    String noneDecides();

    @Message("You found none")
    String noneFound();

    @Message("The time ran out before you picked one")
    String nonePicked();

    @Message("The one that decides it")
    String decides();

    @Message("It says who or when is meant, and does not decide it alone.")
    String resolves();

    @Message("This one comes again until you get it right.")
    String comesAgain();

    @Message("You got it right in round {round}.")
    String rightAtLast(int round);

    @Message("Later, in round {round}, you got it right.")
    String rightLater(int round);
}
