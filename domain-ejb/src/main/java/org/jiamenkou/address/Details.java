package org.jiamenkou.address;

import org.jspecify.annotations.Nullable;

/**
 * What an address says behind a name: 15号, 1726弄3号, 6组, 3栋2单元.
 *
 * @param number the house number, or null
 * @param numberTo the last number where a stretch was typed (2-18号), or null
 * @param lane the number before 弄, or null
 * @param yard whether the number is that of a walled yard (81号大院)
 * @param inner the number inside the lane, yard, group or building, or null
 * @param parts the parts named
 * @param odd TRUE for 单号, FALSE for 双号 typed in place of a number, or null
 * @param side 东侧, 以南 …, as typed, or null
 */
public record Details(
        @Nullable HouseNumber number,
        @Nullable HouseNumber numberTo,
        @Nullable Integer lane,
        boolean yard,
        @Nullable HouseNumber inner,
        PartLabels parts,
        @Nullable Boolean odd,
        @Nullable String side) {

    /** Nothing but the name. */
    public static final Details NONE = new Details(null, null, null, false, null, PartLabels.NONE, null, null);

    /** The label of that part, or null where none is named. */
    public @Nullable String part(PartUnit unit) {
        return parts.get(unit);
    }

    /** With this part, or without any of that unit. */
    public Details with(PartUnit unit, @Nullable String label) {
        return new Details(number, numberTo, lane, yard, inner, parts.with(unit, label), odd, side);
    }

    /** With this house number; inside a lane, yard, group or building it is the number there. */
    public Details withNumber(HouseNumber door) {
        return isInside() || number != null ? withInner(door) : at(door);
    }

    /** With this door in place of the house number. */
    public Details at(HouseNumber door) {
        return new Details(door, numberTo, lane, yard, inner, parts, odd, side);
    }

    /** Whether a number typed next is one inside a lane, yard, group or building. */
    public boolean isInside() {
        return lane != null || yard || part(PartUnit.GROUP) != null || isIndoors();
    }

    /** Whether a building or its stairway is named. */
    boolean isIndoors() {
        return part(PartUnit.BUILDING) != null || part(PartUnit.UNIT) != null;
    }

    /** Without the stretch of numbers that was typed. */
    public Details withoutNumber() {
        HouseNumber kept = inner == null && !yard ? null : number;
        return new Details(kept, null, lane, yard, null, parts, odd, side);
    }

    /** Without any number, building or group: what was typed there is another one, or several. */
    Details withoutDoor() {
        PartLabels around = parts.without(PartUnit.GROUP, PartUnit.BUILDING, PartUnit.UNIT, PartUnit.GRID);
        return new Details(null, null, null, false, null, around, odd, null);
    }

    Details withSub(int sub) {
        if (inner != null) {
            return withInner(new HouseNumber(inner.number(), sub));
        }
        return yard || number == null ? withInner(HouseNumber.of(sub)) : at(new HouseNumber(number.number(), sub));
    }

    Details withNumberTo(HouseNumber last) {
        return new Details(number, last, lane, yard, inner, parts, odd, side);
    }

    /** With this lane number. */
    public Details withLane(int value) {
        return new Details(number, numberTo, value, yard, inner, parts, odd, side);
    }

    Details withYard(HouseNumber at) {
        return new Details(at, numberTo, lane, true, inner, parts, odd, side);
    }

    Details withParity(boolean isOdd) {
        return new Details(number, numberTo, lane, yard, inner, parts, isOdd, side);
    }

    Details withSide(String words) {
        return new Details(number, numberTo, lane, yard, inner, parts, odd, words);
    }

    private Details withInner(HouseNumber door) {
        return new Details(number, numberTo, lane, yard, door, parts, odd, side);
    }
}
