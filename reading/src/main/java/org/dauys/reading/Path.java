package org.dauys.reading;

import org.jspecify.annotations.Nullable;

/** Where a field stands in its document; it is spelt out only when a finding needs it. */
record Path(@Nullable Path above, String step) {

    static Path of(String dotted) {
        return new Path(null, dotted);
    }

    Path key(String key) {
        return key.isEmpty() ? this : new Path(this, key);
    }

    Path item(int index) {
        return new Path(this, "[" + index + "]");
    }

    @Override
    public String toString() {
        var before = above == null ? "" : above.toString();
        return before.isEmpty() || step.startsWith("[") ? before + step : before + "." + step;
    }
}
