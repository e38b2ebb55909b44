/** The persons of the lists: registration, seats under quotas, replacement. */
module org.dauys.mandates {
    requires static org.jspecify;
    requires transitive org.dauys.election;
    requires transitive org.dauys.figures;
    requires transitive org.dauys.reading;
    requires transitive org.dauys.statute;

    exports org.dauys.mandates;
    exports org.dauys.mandates.registration;
    exports org.dauys.mandates.term;
}
