/** The nouns of an election. */
module org.dauys.election {
    requires static org.jspecify;
    requires transitive org.dauys.figures;

    exports org.dauys.election;
}
