package org.dauys.reading;

/** A stable code of a kind of fault; each room has its own enum of codes. */
public interface Code {

    /** The code as people see and quote it, such as {@code R101}; once published it never changes its meaning. */
    String id();
}
