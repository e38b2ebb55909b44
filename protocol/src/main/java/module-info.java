/** What a polling station signs, and the rules that check it. */
module org.dauys.protocol {
    requires static org.jspecify;
    requires transitive org.dauys.election;
    requires transitive org.dauys.figures;
    requires transitive org.dauys.reading;

    exports org.dauys.protocol;
}
