package org.dauys.reading;

/** A part of a YAML document: a text, a list, or a mapping. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** The line on which it begins. */
    Place place();
}
