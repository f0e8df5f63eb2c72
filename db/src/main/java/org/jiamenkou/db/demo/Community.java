package org.jiamenkou.db.demo;

/**
 * A 社区: one half of a block.
 *
 * @param name its name, with 社区
 * @param subdistrict its 街道
 * @param cell the block it lies in
 * @param groups how many 组 it has
 */
record Community(String name, String subdistrict, int cell, int groups) {}
