package org.jiamenkou.rule;

/**
 * One published line: a school and what it serves.
 *
 * @param school the school cell, as published; several schools are separated by / or 、
 * @param text the sentence, as published
 */
public record RuleLine(String school, String text) {}
