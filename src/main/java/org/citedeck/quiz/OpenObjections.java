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

    public long in(String deckCode) {
        return objections.openIn(deckCode);
    }
}
