package org.jiamenkou.rule;

/** 单双: the side of a street by its numbers. */
public enum Parity {
    /** Both. */
    ALL,
    /** 单号. */
    ODD,
    /** 双号. */
    EVEN;

    /** Whether a door with this number belongs. */
    public boolean admits(int number) {
        return this == ALL || (number % 2 == 1) == (this == ODD);
    }
}
