package org.citedeck.quiz;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;

/** How long students' answers are kept. */
@ConfigMapping(prefix = "citedeck.privacy")
interface PrivacyConfig {

    /** After so many days without a sign of life, a participant is forgotten. */
    @Min(1)
    int retentionDays();
}
