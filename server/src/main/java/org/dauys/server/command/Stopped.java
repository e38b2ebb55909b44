package org.dauys.server.command;

import org.dauys.server.web.Texts;

/** Why a command does not do what it was asked for, for people. */
public final class Stopped extends RuntimeException {
    /** Something is not as it was written. */
    public static final int OTHERWISE = 5;

    static final int BAD_INPUT = 2;
    static final int NOT_POSSIBLE = 6;
    private static final long serialVersionUID = 1;

    private final transient Object[] arguments;
    private final String key;
    private final int exit;

    private Stopped(int exit, String key, Object... arguments) {
        super(key);
        this.exit = exit;
        this.key = key;
        this.arguments = arguments;
    }

    /** What was asked for is wrong. */
    public static Stopped badInput(String key, Object... arguments) {
        return new Stopped(BAD_INPUT, key, arguments);
    }

    /** Something is not as it was written. */
    public static Stopped otherwise(String key, Object... arguments) {
        return new Stopped(OTHERWISE, key, arguments);
    }

    /** It cannot be done here. */
    public static Stopped notPossible(String key, Object... arguments) {
        return new Stopped(NOT_POSSIBLE, key, arguments);
    }

    int exit() {
        return exit;
    }

    String said(Texts texts) {
        return texts.say(key, arguments);
    }
}
