package org.dauys.mandates;

import org.dauys.figures.Citation;

/**
 * Someone who stands or sits, as lists and results name them.
 *
 * @param id short and stable, unique in the election, e.g. {@code amanat-12}
 * @param name the name; empty if only the place on the list is known
 * @param entry the file and line where it stands
 */
public record Person(String id, String name, Citation entry) {}
