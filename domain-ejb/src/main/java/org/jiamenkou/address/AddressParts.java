package org.jiamenkou.address;

import java.util.ArrayList;
import java.util.List;

/** The parts of an address read so far, in the order in which they were typed. */
final class AddressParts {

    private final NormalText normal;
    private final List<AddressPart> list = new ArrayList<>();

    AddressParts(NormalText normal) {
        this.normal = normal;
    }

    List<AddressPart> list() {
        return list;
    }

    void add(String part, String text, int from, int to) {
        list.add(new AddressPart(part, text, normal.typed(from, to)));
    }

    /** Adds it unless the same was said before: 上海上海宝山区宝山区. */
    void once(String part, String text, int from, int to) {
        if (list.stream()
                .noneMatch(known -> known.part().equals(part) && known.text().equals(text))) {
            add(part, text, from, to);
        }
    }
}
