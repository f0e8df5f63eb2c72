package org.jiamenkou.db.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A 小区.
 *
 * @param id its place in the list of compounds
 * @param name its name
 * @param aliases other names people use
 * @param community where it lies
 * @param door its gate, or null where its houses have numbers of their own or it stands back from the street
 * @param spot where it is
 * @param eastSide whether it stands along the eastern edge of its block
 * @param households how many families live there
 * @param buildings how many buildings, or houses with numbers of their own
 * @param parting what its parts are counted in, if two schools share it by parts
 */
record Compound(
        int id,
        String name,
        List<String> aliases,
        Community community,
        @Nullable Door door,
        Spot spot,
        boolean eastSide,
        int households,
        int buildings,
        Unit parting) {

    int cell() {
        return community.cell();
    }
}
