package org.jiamenkou.db.demo;

/**
 * The numbers on one side of a street that face one block.
 *
 * @param street the street
 * @param odd which side
 * @param first the first number
 * @param last the last one
 */
record Stretch(Street street, boolean odd, int first, int last) {

    /** Whether it is the whole side. */
    boolean isWholeSide() {
        return first <= 2 && last == street.last(odd);
    }

    /** 单 or 双. */
    String side() {
        return odd ? "单" : "双";
    }

    boolean contains(int number) {
        return number >= first && number <= last && (number % 2 == 1) == odd;
    }
}
