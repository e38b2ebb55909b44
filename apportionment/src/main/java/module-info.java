/** Methods that allot seats, without a country. */
module org.dauys.apportionment {
    requires static org.jspecify;
    requires transitive org.dauys.figures;

    exports org.dauys.apportionment;
}
