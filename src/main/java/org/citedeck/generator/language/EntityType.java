package org.citedeck.generator.language;

/** What a name or an expression of quantity or time stands for. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    /** A city, town or village. */
    CITY,
    /** A state, province or region within a country. */
    STATE,
    /** Any other place. */
    PLACE,
    /** An adjective or noun of origin: Norwegian, the French. */
    NATIONALITY,
    /** A name of something else: a work, an event, a product, a law. */
    OTHER_NAME,
    DATE,
    TIME,
    DURATION,
    /** A recurring time: every week. */
    FREQUENCY,
    MONEY,
    PERCENT,
    NUMBER,
    ORDINAL,
    NONE;

    /** Whether this is a place in the widest sense, something one can be in. */
    public boolean isPlace() {
        return this == COUNTRY || this == CITY || this == STATE || this == PLACE;
    }

    /** Whether mentions of this type are proper names. */
    public boolean isName() {
        return isPlace() || this == PERSON || this == ORGANIZATION || this == NATIONALITY || this == OTHER_NAME;
    }

    /** Whether this tells when or how long. */
    public boolean isTime() {
        return this == DATE || this == TIME || this == DURATION || this == FREQUENCY;
    }

    /** Whether this is an amount. */
    public boolean isQuantity() {
        return this == MONEY || this == PERCENT || this == NUMBER || this == ORDINAL;
    }
}
