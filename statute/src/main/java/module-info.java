/** Reads statutes and applies them to votes. */
module org.dauys.statute {
    requires static org.jspecify;
    requires transitive org.dauys.apportionment;
    requires transitive org.dauys.election;
    requires transitive org.dauys.figures;
    requires transitive org.dauys.reading;

    exports org.dauys.statute;
}
