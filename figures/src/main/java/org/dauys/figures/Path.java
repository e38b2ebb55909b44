package org.dauys.figures;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stable name of a figure: words and numbers from the general to the particular, e.g. {@code list/KZ/seat/17}. */
public final class Path {
    /** The path of everything: it has no words. */
    public static final Path ROOT = new Path(null, "", -1);

    private final @Nullable Path parent;
    private final String word;
    private final long number;

    private Path(@Nullable Path parent, String word, long number) {
        this.parent = parent;
        this.word = word;
        this.number = number;
    }

    /** The path that is written so. */
    public static Path of(String written) {
        Path path = ROOT;
        for (String word : written.split("/", -1)) {
            path = path.then(word);
        }
        return path;
    }

    /**
     * This path with one more word.
     *
     * @throws IllegalArgumentException if the word is empty or has a slash
     */
    public Path then(String next) {
        if (next.isEmpty() || next.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "A word of a path (\"%s\") must not be empty or have a slash.".formatted(next));
        }
        return new Path(this, next, -1);
    }

    /** This path with one more number, which must not be negative. */
    public Path then(long next) {
        if (next < 0) {
            throw new IllegalArgumentException("A number of a path (%d) must not be negative.".formatted(next));
        }
        return new Path(this, "", next);
    }

    /** The last word or number. */
    public String last() {
        return number < 0 ? word : Long.toString(number);
    }

    /** The path without its last word. */
    public Path parent() {
        return Objects.requireNonNull(parent, "the path of everything has no parent");
    }

    /** Whether this is the path of everything. */
    public boolean isRoot() {
        return parent == null;
    }

    /** Whether this path begins with all the words of the other. */
    public boolean isWithin(Path other) {
        return other.isRoot()
                || toString().equals(other.toString())
                || toString().startsWith(other + "/");
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Path path && toString().equals(path.toString()));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        var text = new StringBuilder(32);
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        if (parent == null) {
            return;
        }
        parent.write(text);
        if (!text.isEmpty()) {
            text.append('/');
        }
        if (number < 0) {
            text.append(word);
        } else {
            text.append(number);
        }
    }
}
