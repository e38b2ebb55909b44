/** Exact numbers and figures that cannot exist without their reason. */
module org.dauys.figures {
    requires static transitive org.jspecify;

    exports org.dauys.figures;
}
