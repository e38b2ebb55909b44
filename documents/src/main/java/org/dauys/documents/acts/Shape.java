package org.dauys.documents.acts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns records into objects of JSON by the names of their components, and back: texts, whole numbers, days, constants,
 * lists, maps and other records.
 */
final class Shape {
    private Shape() {}

    static Map<String, Object> object(Record value) {
        Map<String, Object> object = new HashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            object.put(component.getName(), plain(part(component, value)));
        }
        return object;
    }

    private static Object part(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException fault) {
            throw new IllegalStateException("%s must be read.".formatted(component), fault);
        }
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Record record -> object(record);
            case List<?> list -> list.stream().map(Shape::plain).toList();
            case Map<?, ?> map -> map;
            case LocalDate day -> day.toString();
            case Enum<?> constant -> word(constant.name());
            case String text -> text;
            case Long number -> number;
            case Integer number -> number;
            default -> throw new IllegalArgumentException("An act must not hold %s.".formatted(value.getClass()));
        };
    }

    /** The word of files for the name of a constant. */
    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The record of a type that an object holds.
     *
     * @throws IllegalArgumentException if a name is missing or too many, or a value does not fit
     */
    static <T extends Record> T record(Class<T> type, Object value) {
        Map<?, ?> object = as(Map.class, value);
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).sorted().toList();
        if (!object.keySet().stream().sorted().toList().equals(names)) {
            throw new IllegalArgumentException(
                    "The names %s must be those of %s: %s.".formatted(object.keySet(), type.getSimpleName(), names));
        }
        Object[] parts = Arrays.stream(components)
                .map(component -> of(
                        component.getGenericType(),
                        Optional.ofNullable(object.get(component.getName())).orElseThrow()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("%s must be a %s.".formatted(object, type.getSimpleName()), refused);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("%s must be a record.".formatted(type), fault);
        }
    }

    private static Object of(Type type, Object value) {
        if (type instanceof ParameterizedType parameterized) {
            Type inner = parameterized.getActualTypeArguments()[parameterized.getActualTypeArguments().length - 1];
            if (parameterized.getRawType() == List.class) {
                List<?> list = as(List.class, value);
                return list.stream().map(part -> of(inner, part)).toList();
            }
            Map<?, ?> given = as(Map.class, value);
            Map<Object, Object> map = new HashMap<>();
            given.forEach((name, part) -> map.put(name, of(inner, part)));
            return map;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain.asSubclass(Record.class), value);
        }
        if (plain.isEnum()) {
            return constant(plain, as(String.class, value));
        }
        if (plain == int.class || plain == Integer.class) {
            return Math.toIntExact(as(Long.class, value));
        }
        if (plain == long.class || plain == Long.class) {
            return as(Long.class, value);
        }
        return plain == LocalDate.class ? LocalDate.parse(as(String.class, value)) : as(String.class, value);
    }

    private static Object constant(Class<?> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(((Enum<?>) constant).name()).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("%s must be one of %s.".formatted(word, type.getSimpleName())));
    }

    static <T> T as(Class<T> type, Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("%s must be a %s.".formatted(value, type.getSimpleName()));
        }
        return type.cast(value);
    }
}
