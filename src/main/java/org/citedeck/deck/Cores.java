package org.citedeck.deck;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** As many articles at once as there are cores, where the configuration says nothing else. */
public final class Cores implements ConfigSource {

    private static final String KEY = "citedeck.generation.at-once";
    /** Weaker than every file. */
    private static final int ORDINAL = 50;

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(KEY);
    }

    @Override
    public @Nullable String getValue(String key) {
        return key.equals(KEY) ? Integer.toString(Runtime.getRuntime().availableProcessors()) : null;
    }

    @Override
    public String getName() {
        return "the machine's cores";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }
}
