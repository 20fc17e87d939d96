package org.citedeck.account;

/**
 * A teacher's account goes. Fired within the same transaction, so that whoever observes it hands over what was the
 * teacher's, or nothing happens at all.
 *
 * @param heir name of the teacher who takes it all over
 */
public record TeacherLeft(String name, String heir) {}
