package org.dauys.documents;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder whose texts are at hand. */
record FolderInMemory(String name, Map<String, Content> contents) implements Folder {
    FolderInMemory {
        contents = Collections.unmodifiableMap(new TreeMap<>(contents));
    }

    @Override
    public List<String> files() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public Content content(String file, int most) {
        return switch (contents.get(file)) {
            case null -> new Content.Absent();
            case Content.Held(String text) when text.length() > most -> new Content.TooLarge();
            case Content content -> content;
        };
    }
}
