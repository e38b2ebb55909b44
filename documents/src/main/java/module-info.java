/** Reads what people hand in and writes what is published. */
module org.dauys.documents {
    requires static org.jspecify;
    requires com.ibm.icu;
    requires transitive org.dauys.election;
    requires transitive org.dauys.reading;
    requires org.dauys.statute;

    exports org.dauys.documents;
}
