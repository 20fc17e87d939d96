package org.citedeck.quiz;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How many objections wait for the teacher: for pages of packages that know nothing of objections. */
@Named("objections")
@RequestScoped
public class OpenObjections {

    private final Objections objections;

    OpenObjections(Objections objections) {
        this.objections = objections;
    }

    /** An int: a template's {@code == 1 ?} holds no long equal to it. */
    public int in(String deckCode) {
        return Math.toIntExact(objections.openIn(deckCode));
    }
}
