/** Protocols to totals of every commission. */
module org.dauys.tabulation {
    requires static org.jspecify;
    requires transitive org.dauys.election;
    requires transitive org.dauys.figures;
    requires transitive org.dauys.protocol;
    requires transitive org.dauys.reading;

    exports org.dauys.tabulation;
}
