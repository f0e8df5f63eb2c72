package org.jiamenkou.zone;

/**
 * A published sentence, verbatim.
 *
 * @param number its line in the notice, from 1
 * @param school the school cell it stands under
 * @param text the words
 */
public record Sentence(int number, String school, String text) {}
