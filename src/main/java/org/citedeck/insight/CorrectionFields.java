package org.citedeck.insight;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of a correction as they are sent. */
public class CorrectionFields {

    @RestForm
    @Nullable
    String answer;

    @RestForm
    @Nullable
    String accepted;

    @RestForm
    @Nullable
    List<String> right;

    @RestForm
    @Nullable
    String label;

    @RestForm
    @Nullable
    String correction;

    @RestForm
    @Nullable
    String note;

    @RestForm
    @Nullable
    String objection;

    /** Sent with the second step, after the changes were shown. */
    @RestForm
    @Nullable
    String confirmed;

    CorrectionForm typed() {
        return new CorrectionForm(
                or(answer),
                or(accepted),
                right == null ? List.of() : right,
                or(label),
                or(correction),
                or(note),
                or(objection));
    }

    boolean isConfirmed() {
        return confirmed != null;
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }
}
