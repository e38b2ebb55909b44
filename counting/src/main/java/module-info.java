/** Seats on election night: settled, certain, open. */
module org.dauys.counting {
    requires static org.jspecify;
    requires transitive org.dauys.apportionment;
    requires transitive org.dauys.election;
    requires transitive org.dauys.figures;
    requires transitive org.dauys.protocol;
    requires transitive org.dauys.statute;
    requires transitive org.dauys.tabulation;

    exports org.dauys.counting;
    exports org.dauys.counting.acts;
}
