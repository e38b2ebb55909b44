package org.dauys.statute;

/** Over which votes a rule is carried out. */
public enum Scope {
    /** In each constituency by itself. */
    EACH_CONSTITUENCY,
    /** Over all constituencies of the contest together. */
    WHOLE_CONTEST
}
