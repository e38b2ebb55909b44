package org.dauys.protocol;

/** How the left side of a rule must stand to the right one, within the tolerance. */
public enum Relation {
    EQUAL("="),
    AT_MOST("<=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** How a formula writes it. */
    public String sign() {
        return sign;
    }
}
