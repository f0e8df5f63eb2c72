package org.jiamenkou.intake;

import java.util.List;
import org.jiamenkou.rule.RuleLine;

/**
 * What a file gave: of the lists, those its shape has are filled. Nothing of it may be applied when the report says
 * that it cannot be trusted.
 *
 * @param shape what the file holds
 * @param sha256 the digest of its bytes: the same file sent twice is known by it
 * @param lines published lines whose sentence is still to be read
 * @param report what became of its rows
 */
public record IntakeFile(Shape shape, String sha256, List<IntakeLine> lines, IntakeReport report) {

    /** Copies the lists. */
    public IntakeFile {
        lines = List.copyOf(lines);
    }

    /** The lines without their rows, in the order of the file. */
    public List<RuleLine> ruleLines() {
        return lines.stream().map(IntakeLine::line).toList();
    }
}
