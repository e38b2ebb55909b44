package org.dauys.protocol;

import java.util.Optional;

/**
 * How an election changes a check of its forms.
 *
 * @param severity another severity
 * @param tolerance another tolerance
 */
public record Change(Optional<Severity> severity, Optional<Tolerance> tolerance) {}
