package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who serves whom in one notice: the decision that sentences, polygons and answers are written from.
 *
 * @param town the district
 * @param schools the school of each block
 * @param shares who serves each compound, by its id
 * @param carvings what zones leave to their neighbours
 * @param overflow for some blocks the block whose school its children may list too
 * @param lone the two compounds that no zone takes this year
 */
record Plan(
        Town town,
        List<School> schools,
        List<List<Share>> shares,
        List<Carving> carvings,
        Map<Integer, Integer> overflow,
        List<Compound> lone) {

    /** The school of a block. */
    School school(int cell) {
        return schools.get(cell);
    }

    /** The shares of a compound. */
    List<Share> of(Compound compound) {
        return shares.get(compound.id());
    }

    /** The same with other schools for some blocks. */
    Plan withSchools(Map<Integer, Integer> moved) {
        List<School> others = new ArrayList<>(schools);
        moved.forEach((from, to) -> others.set(from, schools.get(to)));
        return new Plan(town, others, shares, carvings, overflow, lone);
    }

    /** The same with other shares for some compounds and other overflow links. */
    Plan with(Map<Integer, List<Share>> changed, Map<Integer, Integer> links) {
        List<List<Share>> others = new ArrayList<>(shares);
        changed.forEach(others::set);
        return new Plan(town, schools, others, carvings, new HashMap<>(links), lone);
    }
}
