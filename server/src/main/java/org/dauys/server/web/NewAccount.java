package org.dauys.server.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is typed to open an account.
 *
 * @param name what will be typed to log in
 * @param person whose it is
 * @param role the name of the role
 * @param area the commission or constituency
 */
public record NewAccount(String name, String person, String role, String area) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final Pattern PERSON = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’()-]{1,100}");
    private static final Pattern AREA = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,99}");

    public NewAccount {
        name = name == null ? "" : name.strip();
        person = person == null ? "" : person.strip();
        role = role == null ? "" : role;
        area = area == null ? "" : area.strip();
    }

    /** The name as it is kept. */
    String plainName() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The key of what is wrong with the name or the person. */
    Optional<String> fault() {
        if (!NAME.matcher(plainName()).matches()) {
            return Optional.of("fault.name");
        }
        return PERSON.matcher(person).matches() ? Optional.empty() : Optional.of("fault.person");
    }

    /** The key of what is wrong with the area. */
    Optional<String> areaFault() {
        return AREA.matcher(area).matches() ? Optional.empty() : Optional.of("fault.area");
    }
}
