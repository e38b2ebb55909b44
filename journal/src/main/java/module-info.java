/** An append-only log of bytes that cannot be rewritten unnoticed. */
module org.dauys.journal {
    requires static transitive org.jspecify;

    exports org.dauys.journal;
}
