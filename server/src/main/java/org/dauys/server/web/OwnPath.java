package org.dauys.server.web;

import java.util.regex.Pattern;

/** Paths of this server that a request names as the next page. */
public final class OwnPath {
    /**
     * One slash, then anything that a browser does not take for another server or for another line, nor a view for a place
     * to fill in.
     */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\{}]]*");

    private OwnPath() {}

    /** The path, or that of the first page if it could lead elsewhere. */
    public static String of(String named) {
        return OWN.matcher(named).matches() ? named : "/";
    }
}
