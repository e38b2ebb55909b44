package org.dauys.documents.export;

import java.time.OffsetDateTime;

/**
 * Who wrote an export, and when.
 *
 * @param program the program with its version, e.g. {@code Dauys 0.1.0}
 * @param written when; written with full seconds
 */
public record Imprint(String program, OffsetDateTime written) {}
