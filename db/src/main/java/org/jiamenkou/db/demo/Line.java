package org.jiamenkou.db.demo;

/**
 * A published line.
 *
 * @param school the school cell
 * @param text the sentence
 */
record Line(String school, String text) {}
