package org.jiamenkou.db.demo;

/**
 * The number on a street where a gate is.
 *
 * @param street the street's name
 * @param number the number
 */
record Door(String street, int number) {

    @Override
    public String toString() {
        return street + number + "号";
    }
}
