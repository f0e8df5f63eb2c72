package org.jiamenkou.address;

/** The words for the parts of an address. */
final class PartNames {

    private PartNames() {}

    /** The word for a name of that kind. */
    static String of(PlaceKind kind) {
        return switch (kind) {
            case STREET -> "road";
            case COMPOUND -> "compound";
            case COMMUNITY -> "community";
            case VILLAGE -> "village";
            case YARD -> "yard";
            case BUILDING -> "building";
            case SCHOOL -> "school";
            case SUBDISTRICT -> "subdistrict";
            default -> "landmark";
        };
    }
}
