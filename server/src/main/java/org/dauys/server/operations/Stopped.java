package org.dauys.server.operations;

import org.dauys.server.web.Texts;

/** Why a command does not do what it was asked for, for people. */
final class Stopped extends Exception {
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
    static Stopped badInput(String key, Object... arguments) {
        return new Stopped(OperationsMain.BAD_INPUT, key, arguments);
    }

    /** Something is not as it was written. */
    static Stopped otherwise(String key, Object... arguments) {
        return new Stopped(OperationsMain.OTHERWISE, key, arguments);
    }

    /** It cannot be done here. */
    static Stopped notPossible(String key, Object... arguments) {
        return new Stopped(OperationsMain.NOT_POSSIBLE, key, arguments);
    }

    int exit() {
        return exit;
    }

    String said(Texts texts) {
        return texts.say("operations." + key, arguments);
    }
}
