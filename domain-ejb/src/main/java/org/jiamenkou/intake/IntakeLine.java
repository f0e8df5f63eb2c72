package org.jiamenkou.intake;

import org.jiamenkou.rule.RuleLine;

/**
 * A published line and where it stands in the file.
 *
 * @param row its row or line, from 1
 * @param line the school and its sentence, verbatim
 */
public record IntakeLine(int row, RuleLine line) {}
