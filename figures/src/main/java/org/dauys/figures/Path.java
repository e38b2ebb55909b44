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
    private int hash;

    private Path(@Nullable Path parent, String word, long number) {
        this.parent = parent;
        this.word = word;
        this.number = number;
    }

    /**
     * The path that is written so, e.g. {@code list/KZ/seat/17}.
     *
     * @throws IllegalArgumentException if a word is empty
     */
    public static Path of(String written) {
        return ROOT.written(written);
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

    /**
     * This path with one more number.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Path then(long next) {
        if (next < 0) {
            throw new IllegalArgumentException("A number of a path (%d) must not be negative.".formatted(next));
        }
        return new Path(this, "", next);
    }

    /** The last word or number; of the path of everything, nothing. */
    public String last() {
        return number < 0 ? word : Long.toString(number);
    }

    /**
     * The path without its last word.
     *
     * @throws NullPointerException of the path of everything
     */
    public Path parent() {
        return Objects.requireNonNull(parent, "the path of everything has no parent");
    }

    /** Whether this is the path of everything. */
    public boolean isRoot() {
        return parent == null;
    }

    /** Whether this path begins with all the words of the other; it is within itself. */
    public boolean isWithin(Path other) {
        Path path = this;
        while (path.parent != null && !path.equals(other)) {
            path = path.parent;
        }
        return path.equals(other);
    }

    /** What is written after the words of another path, within which this one is: {@code a/b/c} after {@code a}. */
    String after(Path other) {
        return toString().substring(other.toString().length() + 1);
    }

    /** This path with the words of a text that is written like a path. */
    public Path written(String text) {
        Path path = this;
        for (String next : text.split("/", -1)) {
            path = path.then(next);
        }
        return path;
    }

    /** Equal if written the same: a number equals the word that spells it. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Path path && last().equals(path.last()) && Objects.equals(parent, path.parent));
    }

    @Override
    public int hashCode() {
        if (hash == 0 && parent != null) {
            hash = 31 * parent.hashCode() + last().hashCode();
        }
        return hash;
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
