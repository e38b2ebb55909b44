package org.dauys.reading;

/** A single value, always text: {@code 5}, {@code no} and {@code "5"} are read as they are written. */
public record Scalar(String text, Place place) implements Node {}
