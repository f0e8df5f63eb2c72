package org.jiamenkou.intake;

import java.util.List;
import org.jiamenkou.kernel.Severity;

/**
 * What became of a file: how many rows it has, what a clerk should know, and whether it can be trusted as a whole.
 *
 * @param format what it is made of: {@code csv UTF-8}, {@code xlsx}, {@code geojson}, {@code text GB18030}, …
 * @param rows rows below the header, or sentences, or polygons
 * @param blank how many of them are empty, repeat the titles or belong to another notice
 * @param refused how many of them are in a finding only
 * @param trusted whether the file may be applied
 * @param findings what a clerk should know, in the order of the rows
 */
public record IntakeReport(
        String format, int rows, int blank, int refused, boolean trusted, List<IntakeFinding> findings) {

    /** Copies the findings. */
    public IntakeReport {
        findings = List.copyOf(findings);
    }

    /** The findings of one severity. */
    public List<IntakeFinding> of(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    /** The findings of one code. */
    public List<IntakeFinding> of(String code) {
        return findings.stream().filter(f -> f.code().equals(code)).toList();
    }
}
