package org.dauys.documents;

/** Colours text for a terminal, or leaves it as it is. */
record Ink(boolean colour) {
    String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    String faint(String text) {
        return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    /** Text in a colour written {@code #RRGGBB}. */
    String in(String rgb, String text) {
        return colour
                ? "\u001b[38;2;" + part(rgb, 1) + ";" + part(rgb, 3) + ";" + part(rgb, 5) + "m" + text + "\u001b[0m"
                : text;
    }

    private static int part(String rgb, int start) {
        return Integer.parseInt(rgb.substring(start, start + 2), 16);
    }
}
