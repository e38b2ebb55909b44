package org.dauys.counting.acts;

import static org.dauys.counting.acts.Role.ADMINISTRATOR;
import static org.dauys.counting.acts.Role.CEC;
import static org.dauys.counting.acts.Role.CONSTITUENCY;
import static org.dauys.counting.acts.Role.COORDINATOR;
import static org.dauys.counting.acts.Role.SECOND_TYPIST;
import static org.dauys.counting.acts.Role.TERRITORIAL;
import static org.dauys.counting.acts.Role.TYPIST;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of acts, and the roles that may do each in their area. */
public enum Kind {
    /** The first entry of a protocol. */
    ENTER(false, TYPIST),
    /** The second entry, by somebody else. */
    ENTER_AGAIN(false, SECOND_TYPIST),
    /** The lines in which two entries differ, once more, by one who typed. */
    RETYPE(false, TYPIST, SECOND_TYPIST),
    /** A finding is closed with a reason, which is published. */
    CLOSE_FINDING(false, COORDINATOR, TERRITORIAL, CONSTITUENCY, CEC),
    /** A protocol on which two typists agree is approved: it counts. */
    APPROVE(true, COORDINATOR, TERRITORIAL, CONSTITUENCY, CEC),
    /** A protocol goes back: to be entered anew, or to the commission from which it came. */
    RETURN(false, COORDINATOR, TERRITORIAL, CONSTITUENCY, CEC),
    /** A protocol is set aside until it is cleared. */
    QUARANTINE(false, COORDINATOR, TERRITORIAL, CONSTITUENCY, CEC),
    /** A supervisor lets a protocol count that was set aside. */
    CLEAR(true, TERRITORIAL, CONSTITUENCY, CEC),
    /** A protocol is handed to the commission above. */
    TRANSMIT(false, COORDINATOR, TERRITORIAL, CONSTITUENCY, CEC),
    /** Lines of an approved protocol are corrected, by a document. */
    CORRECT(true, TERRITORIAL, CONSTITUENCY, CEC),
    /** Lines are replaced by those of a recount, by a document. */
    RECOUNT(true, TERRITORIAL, CONSTITUENCY, CEC),
    /** It is noted that a protocol is disputed. */
    DISPUTE(false, TERRITORIAL, CONSTITUENCY, CEC),
    /** A dispute is over. */
    SETTLE(true, TERRITORIAL, CONSTITUENCY, CEC),
    /** The voting at a station is found invalid. */
    INVALIDATE(true, CONSTITUENCY, CEC),
    /** Voting at a station is to be repeated. */
    REPEAT(true, CONSTITUENCY, CEC),
    /** An approved protocol is opened again by a decision, to be entered anew. */
    REOPEN(true, TERRITORIAL, CONSTITUENCY, CEC),

    /** A photograph or scan of a protocol is kept beside it. */
    ATTACH_IMAGE(false, TYPIST, SECOND_TYPIST, COORDINATOR, TERRITORIAL, CONSTITUENCY, CEC),
    /** A commission gives the figures of its own protocol. */
    SUM_UP(true, TERRITORIAL, CEC),
    /** A commission reports the turnout of an hour. */
    REPORT_TURNOUT(false, COORDINATOR, TERRITORIAL, CEC),
    /** A lot was drawn. */
    DRAW_LOT(true, CONSTITUENCY, CEC),
    /** A question that the law leaves open is decided. */
    DECIDE(true, CONSTITUENCY, CEC),
    /** Protocols are taken over from a file. */
    IMPORT(true, CEC),
    /** Something is published. */
    PUBLISH(true, CEC),
    /** The result of a contest is declared. */
    DECLARE(true, CEC),
    /** A legal act after the declaration lets figures change. */
    RULING(true, CEC),

    /** Somebody logged in. Anybody with an account. */
    LOG_IN(false),
    /** Somebody logged out. Anybody with an account. */
    LOG_OUT(false),
    /** A login was refused. Only the system. */
    REFUSE_LOGIN(false),
    /** An act was refused. Only the system. */
    REFUSE(false),
    /** An officer gets a post. */
    APPOINT(true, ADMINISTRATOR),
    /** An officer loses a post. */
    DISMISS(true, ADMINISTRATOR),
    /** An account is opened, locked, unlocked or closed, or its secrets are renewed. */
    CHANGE_ACCOUNT(false, ADMINISTRATOR);

    private final boolean decisive;

    @SuppressWarnings("ImmutableEnumChecker") // it cannot be modified
    private final Set<Role> roles;

    Kind(boolean decisive, Role... roles) {
        var set = EnumSet.noneOf(Role.class);
        Collections.addAll(set, roles);
        this.decisive = decisive;
        this.roles = Collections.unmodifiableSet(set);
    }

    /** The kind of an act. */
    static Kind of(NightAct act) {
        return switch (act) {
            case ProtocolAct.Enter _ -> ENTER;
            case ProtocolAct.EnterAgain _ -> ENTER_AGAIN;
            case ProtocolAct.Retype _ -> RETYPE;
            case ProtocolAct.CloseFinding _ -> CLOSE_FINDING;
            case ProtocolAct.Approve _ -> APPROVE;
            case ProtocolAct.Return _ -> RETURN;
            case ProtocolAct.Quarantine _ -> QUARANTINE;
            case ProtocolAct.Clear _ -> CLEAR;
            case ProtocolAct.Transmit _ -> TRANSMIT;
            case ProtocolAct.Correct _ -> CORRECT;
            case ProtocolAct.Recount _ -> RECOUNT;
            case ProtocolAct.Dispute _ -> DISPUTE;
            case ProtocolAct.Settle _ -> SETTLE;
            case ProtocolAct.Invalidate _ -> INVALIDATE;
            case ProtocolAct.Repeat _ -> REPEAT;
            case ProtocolAct.Reopen _ -> REOPEN;
            case CountAct.AttachImage _ -> ATTACH_IMAGE;
            case CountAct.SumUp _ -> SUM_UP;
            case CountAct.ReportTurnout _ -> REPORT_TURNOUT;
            case CountAct.DrawLot _ -> DRAW_LOT;
            case CountAct.Decide _ -> DECIDE;
            case CountAct.Import _ -> IMPORT;
            case CountAct.Publish _ -> PUBLISH;
            case CountAct.Declare _ -> DECLARE;
            case CountAct.Ruling _ -> RULING;
            case AccountAct.LogIn _ -> LOG_IN;
            case AccountAct.LogOut _ -> LOG_OUT;
            case AccountAct.RefuseLogin _ -> REFUSE_LOGIN;
            case AccountAct.Refuse _ -> REFUSE;
            case AccountAct.Appoint _ -> APPOINT;
            case AccountAct.Dismiss _ -> DISMISS;
            case AccountAct.ChangeAccount _ -> CHANGE_ACCOUNT;
        };
    }

    /** Whether it decides something, so that a second factor is asked for. */
    public boolean isDecisive() {
        return decisive;
    }

    /** The roles that may do it in their area. */
    public Set<Role> roles() {
        return roles;
    }
}
