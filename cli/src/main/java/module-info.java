/** The command line of Dauys. */
module org.dauys.cli {
    requires static org.jspecify;
    requires info.picocli;
    requires jdk.httpserver;
    requires org.dauys.documents;

    exports org.dauys.cli;
}
