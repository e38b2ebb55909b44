package org.dauys.reading;

import java.util.List;

/**
 * One fault of an input.
 *
 * @param code what kind of fault it is
 * @param place where it stands
 * @param field the dotted path of the field from the root of the document, or the column; empty if no field is meant
 * @param value the text at fault, as written; empty if there is none
 * @param details what the sentence about this fault needs besides, in the order its code documents
 */
public record Finding(Code code, Place place, String field, String value, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }
}
