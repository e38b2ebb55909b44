package org.dauys.documents.people;

/** How files of persons answer. */
enum YesOrNo {
    YES,
    NO
}
