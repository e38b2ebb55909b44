/** The command line of Dauys. */
module org.dauys.cli {
    requires static org.jspecify;
    requires info.picocli;
    requires jdk.httpserver;
    requires org.dauys.documents;
    requires tools.jackson.core;

    exports org.dauys.cli;
}
