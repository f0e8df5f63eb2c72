package org.jiamenkou.address;

import org.jspecify.annotations.Nullable;

/**
 * What an address says behind a name: 15号, 1726弄3号, 6组, 3栋2单元. Labels of parts are numbers in digits, or letters.
 *
 * @param number the house number, or null
 * @param numberTo the last number where a stretch was typed (2-18号), or null
 * @param lane the number before 弄, or null
 * @param yard whether the number is that of a walled yard (81号大院)
 * @param inner the number inside the lane, yard, group or building, or null
 * @param group 组, 社, 队
 * @param building 栋, 幢, 座, 号楼
 * @param phase 期
 * @param section 区, 片
 * @param odd TRUE for 单号, FALSE for 双号 typed in place of a number, or null
 * @param side 东侧, 以南 …, as typed, or null
 */
public record Details(
        @Nullable HouseNumber number,
        @Nullable HouseNumber numberTo,
        @Nullable Integer lane,
        boolean yard,
        @Nullable HouseNumber inner,
        @Nullable String group,
        @Nullable String building,
        @Nullable String phase,
        @Nullable String section,
        @Nullable Boolean odd,
        @Nullable String side) {

    /** Nothing but the name. */
    public static final Details NONE = new Details(null, null, null, false, null, null, null, null, null, null, null);

    /** With this house number; inside a lane, yard, group or building it is the number there. */
    public Details withNumber(HouseNumber door) {
        return isInside() || number != null
                ? new Details(number, numberTo, lane, yard, door, group, building, phase, section, odd, side)
                : new Details(door, numberTo, lane, yard, inner, group, building, phase, section, odd, side);
    }

    /** With this door in place of the house number. */
    public Details at(HouseNumber door) {
        return new Details(door, numberTo, lane, yard, inner, group, building, phase, section, odd, side);
    }

    /** Whether a number typed next is one inside a lane, yard, group or building. */
    public boolean isInside() {
        return lane != null || yard || group != null || building != null;
    }

    /** Without the stretch of numbers that was typed. */
    public Details withoutNumber() {
        HouseNumber kept = inner == null && !yard ? null : number;
        return new Details(kept, null, lane, yard, null, group, building, phase, section, odd, side);
    }

    /** Without any number, building or group: what was typed there is another one, or several. */
    Details withoutDoor() {
        return new Details(null, null, null, false, null, null, null, phase, section, odd, null);
    }

    Details withSub(int sub) {
        if (inner != null) {
            return new Details(
                    number,
                    numberTo,
                    lane,
                    yard,
                    new HouseNumber(inner.number(), sub),
                    group,
                    building,
                    phase,
                    section,
                    odd,
                    side);
        }
        if (yard || number == null) {
            return new Details(
                    number, numberTo, lane, yard, HouseNumber.of(sub), group, building, phase, section, odd, side);
        }
        return new Details(
                new HouseNumber(number.number(), sub),
                numberTo,
                lane,
                yard,
                null,
                group,
                building,
                phase,
                section,
                odd,
                side);
    }

    Details withNumberTo(HouseNumber last) {
        return new Details(number, last, lane, yard, inner, group, building, phase, section, odd, side);
    }

    /** With this lane number. */
    public Details withLane(int value) {
        return new Details(number, numberTo, value, yard, inner, group, building, phase, section, odd, side);
    }

    Details withYard(HouseNumber at) {
        return new Details(at, numberTo, lane, true, inner, group, building, phase, section, odd, side);
    }

    Details withGroup(String label) {
        return new Details(number, numberTo, lane, yard, inner, label, building, phase, section, odd, side);
    }

    Details withBuilding(String label) {
        return new Details(number, numberTo, lane, yard, inner, group, label, phase, section, odd, side);
    }

    Details withPhase(String label) {
        return new Details(number, numberTo, lane, yard, inner, group, building, label, section, odd, side);
    }

    Details withSection(String label) {
        return new Details(number, numberTo, lane, yard, inner, group, building, phase, label, odd, side);
    }

    Details withParity(boolean isOdd) {
        return new Details(number, numberTo, lane, yard, inner, group, building, phase, section, isOdd, side);
    }

    Details withSide(String words) {
        return new Details(number, numberTo, lane, yard, inner, group, building, phase, section, odd, words);
    }
}
