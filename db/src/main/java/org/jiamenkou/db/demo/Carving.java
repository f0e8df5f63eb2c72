package org.jiamenkou.db.demo;

import java.util.List;

/**
 * What a zone of the kind EXCEPT leaves to the zone beside it.
 *
 * @param cell the block
 * @param partner the block beside it, whose school takes what is left out
 * @param lane a lane inside the block
 * @param leftNumber the number on the lane that is the partner's
 * @param trimmed the community that is taken whole but for some compounds
 * @param grouped the community that is taken by groups
 * @param lastGroup the last group that is its own; the later ones are the partner's
 * @param left ids of the compounds that are the partner's
 */
record Carving(
        int cell,
        int partner,
        Street lane,
        int leftNumber,
        Community trimmed,
        Community grouped,
        int lastGroup,
        List<Integer> left) {}
