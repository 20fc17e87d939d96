package org.citedeck.quiz;

import java.util.List;
import java.util.stream.Stream;

/** How often a student was right who said to be sure, to think so, or to guess. */
record Calibration(List<Row> rows) {

    /**
     * One degree of certainty.
     *
     * @param answers how many were given with it
     */
    record Row(Certainty certainty, int answers, int right) {

        private static final int ALL = 100;

        public String word() {
            return certainty.word();
        }

        public boolean isUsed() {
            return answers > 0;
        }

        /** How many of a hundred were right; 0 where there was none. */
        public int percent() {
            return answers == 0 ? 0 : Math.round((float) right * ALL / answers);
        }
    }

    static Calibration of(Progress progress) {
        return new Calibration(Stream.of(Certainty.values())
                .map(certainty -> row(certainty, progress))
                .toList());
    }

    private static Row row(Certainty certainty, Progress progress) {
        List<Standing> said = progress.items().stream()
                .filter(Standing::isSettled)
                .filter(standing ->
                        standing.certainty().filter(certainty::equals).isPresent())
                .toList();
        int right = (int) said.stream().filter(Standing::isRight).count();
        return new Row(certainty, said.size(), right);
    }

    /** One sentence about it; empty where there is nothing to say. */
    public String advice() {
        Row sure = row(Certainty.SURE);
        Row guess = row(Certainty.GUESS);
        if (sure.right() < sure.answers()) {
            return "Look again at the answers that you were sure of and that were not right.";
        }
        if (guess.right() > 0) {
            return "You guessed right. Read the sentence once more, so that you know it next time.";
        }
        return sure.isUsed() ? "What you were sure of was right." : "";
    }

    private Row row(Certainty certainty) {
        return rows.stream()
                .filter(row -> row.certainty() == certainty)
                .findFirst()
                .orElseThrow();
    }
}
