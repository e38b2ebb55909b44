package org.dauys.documents.export;

/**
 * The identifiers by which the objects of a report refer to each other. They are names in the sense of XML, too, so that
 * the report can be turned into the XML of the same standard.
 */
final class NistIds {
    private NistIds() {}

    static String station(String code) {
        return "station." + code;
    }

    static String commission(String code) {
        return "commission." + code;
    }

    static String constituency(String code) {
        return "constituency." + code;
    }

    static String party(String code) {
        return "party." + code;
    }

    /** The contest of one constituency: the standard has a contest for each electoral district. */
    static String contest(String constituency) {
        return "contest." + constituency;
    }

    static String candidate(String constituency, String code) {
        return "candidate." + constituency + "." + code;
    }

    static String selection(String constituency, String option) {
        return "selection." + constituency + "." + option;
    }
}
