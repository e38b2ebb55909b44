package org.dauys.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Something that the server can hand out. */
final class Resource implements Page {
    private final String type;
    private final byte[] content;
    private final String tag;

    private Resource(String type, byte[] content, String tag) {
        this.type = type;
        this.content = content;
        this.tag = tag;
    }

    @Override
    public Resource open() {
        return this;
    }

    /** Its media type, with the character set where there is one. */
    String type() {
        return type;
    }

    /** How many bytes it has. */
    int size() {
        return content.length;
    }

    /** The strong entity tag of the content, in quotation marks. */
    String tag() {
        return tag;
    }

    /** Writes all of it. */
    void write(OutputStream to) throws IOException {
        to.write(content);
    }

    /** The page of a file of this name. */
    static Resource of(String name, byte[] content) {
        return new Resource(type(name), content.clone(), "\"" + sha256(content) + "\"");
    }

    static Resource plain(String words) {
        return of("words.txt", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "json" -> "application/json";
            case "csv" -> "text/csv; charset=utf-8";
            case "txt", "md", "yaml" -> "text/plain; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "pdf" -> "application/pdf";
            case "woff2" -> "font/woff2";
            case "wasm" -> "application/wasm";
            default -> "application/octet-stream";
        };
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
