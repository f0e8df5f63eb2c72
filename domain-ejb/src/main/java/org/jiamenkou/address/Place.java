package org.jiamenkou.address;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jiamenkou.kernel.Coordinate;
import org.jspecify.annotations.Nullable;

/**
 * A place of a district that sentences and families name. Its name is its identity within the district: two streets of
 * one name carry their 街道 in brackets.
 *
 * @param code the id the outside world sees, made from district and name, the same in every revision
 * @param kind what sort of thing it is
 * @param name the canonical name
 * @param aliases other names: former, colloquial, those given in brackets
 * @param parent the name of the place it lies in (the community of a compound), or null
 * @param door where it stands on a street, or null
 * @param point where it is, or null
 */
public record Place(
        String code,
        PlaceKind kind,
        String name,
        List<String> aliases,
        @Nullable String parent,
        @Nullable Door door,
        @Nullable Coordinate point) {

    /**
     * A number on a street: where a compound's gate is.
     *
     * @param street the canonical name of the street
     * @param number the number of the gate
     */
    public record Door(String street, HouseNumber number) {}

    /** Copies the aliases; refuses an empty name. */
    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place needs a name");
        }
        aliases = List.copyOf(aliases);
    }

    /** A place known by its name alone. */
    public static Place named(String district, PlaceKind kind, String name, String... aliases) {
        return new Place(codeOf(district, name), kind, name, List.of(aliases), null, null, null);
    }

    /** The code of the place {@code name} in the district of that code. */
    public static String codeOf(String district, String name) {
        byte[] digest = sha256((district + '|' + name).getBytes(StandardCharsets.UTF_8));
        StringBuilder code = new StringBuilder("p");
        for (int i = 0; i < 6; i++) {
            code.append(String.format("%02x", digest[i]));
        }
        return code.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
