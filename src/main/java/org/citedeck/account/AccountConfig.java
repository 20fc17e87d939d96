package org.citedeck.account;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The account that is made at the first start. */
@ConfigMapping(prefix = "citedeck.account")
interface AccountConfig {

    String firstTeacher();

    /** A random one is made and shown where this is not set. */
    Optional<String> firstPassword();
}
