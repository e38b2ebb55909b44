package org.dauys.cli;

import java.io.IOException;

/** Something that the server can be asked for; it may be made only then. */
@FunctionalInterface
interface Page {
    /**
     * What it holds.
     *
     * @throws IOException if it can neither be read nor made
     */
    Resource open() throws IOException;
}
