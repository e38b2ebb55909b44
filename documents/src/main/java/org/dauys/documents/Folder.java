package org.dauys.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder of texts, wherever it is kept. */
public interface Folder {
    /** The name of the folder. */
    String name();

    /** The names of what it holds, in a fixed order. */
    List<String> files();

    /**
     * What a file holds.
     *
     * @param file one of the names; of any other, nothing is held
     * @param most the greatest size, in bytes, of a file that is read at all
     */
    Content content(String file, int most);

    /** A folder kept in memory. */
    static Folder of(String name, Map<String, String> texts) {
        Map<String, Content> contents = new LinkedHashMap<>();
        texts.forEach((file, text) -> contents.put(file, new Content.Held(text)));
        return new FolderInMemory(name, contents);
    }

    /** A folder kept in memory as the bytes of its files. */
    static Folder ofBytes(String name, Map<String, byte[]> files) {
        Map<String, Content> contents = new LinkedHashMap<>();
        files.forEach((file, bytes) -> contents.put(file, Content.of(bytes)));
        return new FolderInMemory(name, contents);
    }
}
