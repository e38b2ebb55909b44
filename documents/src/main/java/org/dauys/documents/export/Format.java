package org.dauys.documents.export;

/** In what form results are written. */
public enum Format {
    /** Tables: one file for each level. */
    CSV,
    /** An election report of NIST SP 1500-100, version 2, as JSON: one file for all levels. */
    NIST
}
