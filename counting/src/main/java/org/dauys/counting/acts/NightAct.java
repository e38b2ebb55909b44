package org.dauys.counting.acts;

/** What somebody does on election night: to a protocol, to the count as a whole, or to an account. */
public sealed interface NightAct permits ProtocolAct, CountAct, AccountAct {
    /** What kind of act it is; it says who may do it. */
    default Kind kind() {
        return Kind.of(this);
    }
}
