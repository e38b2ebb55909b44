/** Reads what people hand in and writes what is published. */
module org.dauys.documents {
    requires static java.compiler;
    requires static org.jspecify;
    requires com.ibm.icu;
    requires gg.jte.runtime;
    requires java.desktop;
    requires java.logging;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.pdfbox;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires tools.jackson.core;
    requires transitive org.dauys.counting;
    requires transitive org.dauys.election;
    requires transitive org.dauys.mandates;
    requires transitive org.dauys.protocol;
    requires transitive org.dauys.reading;
    requires transitive org.dauys.statute;
    requires transitive org.dauys.tabulation;

    exports org.dauys.documents;
    exports org.dauys.documents.acts;
    exports org.dauys.documents.export;
    exports org.dauys.documents.live;
    exports org.dauys.documents.night;
    exports org.dauys.documents.people;
    exports org.dauys.documents.rehearsal;
    exports org.dauys.documents.report;
}
