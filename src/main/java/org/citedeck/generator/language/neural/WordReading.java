package org.citedeck.generator.language.neural;

/**
 * How the model reads one word. Each confidence is a probability from 0 to 1, calibrated on documents kept from training.
 *
 * @param head index of the word it depends on, from 0; −1 for the root
 * @param relation in the conventions of the treebanks the model learnt from
 * @param attachment confidence that head and relation are both right
 * @param tag part of speech, Penn Treebank set
 * @param type what the smallest noun phrase that the word heads is about: person, place, organization, time, event, object,
 *     abstract, substance, animal, plant; O where it heads none
 * @param name label of the name that the word is part of: PERSON, LOCATION, ORGANIZATION, MISC, or O
 */
public record WordReading(
        int head,
        String relation,
        double attachment,
        String tag,
        double tagConfidence,
        String type,
        double typeConfidence,
        String name,
        double nameConfidence) {}
