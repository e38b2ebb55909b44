package org.dauys.documents.rehearsal;

/**
 * One line of a protocol that a fault changes.
 *
 * @param line its place among the lines
 * @param was the true figure
 * @param written the figure that is written
 */
record Change(int line, long was, long written) {}
