/** Reads the files that people write. */
module org.dauys.reading {
    requires static org.jspecify;
    requires de.siegmar.fastcsv;
    requires org.snakeyaml.engine;

    exports org.dauys.reading;
}
