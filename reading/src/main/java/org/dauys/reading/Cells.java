package org.dauys.reading;

import java.util.List;

/**
 * A line of a table as the parser saw it.
 *
 * @param line the line on which it begins
 * @param texts its fields, or the first of them if there are more than the header has
 * @param count how many fields it has
 */
record Cells(int line, List<String> texts, int count) {}
