package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiamenkou.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** Keeps count of the rows of a file while it is read, and of what is found in them. */
final class Tally {

    /** More refused rows than this share, and the columns are not what they seem. */
    private static final double MOSTLY = 0.5;

    private final List<IntakeFinding> findings = new ArrayList<>();

    private int rows;

    private int blank;

    private int refused;

    private boolean trusted = true;

    void row() {
        rows++;
    }

    void blank() {
        blank++;
    }

    /** The row gives nothing but this finding. */
    void refuse(int row, @Nullable String column, String code, String... arguments) {
        refused++;
        findings.add(new IntakeFinding(row, column, Severity.ERROR, code, List.of(arguments)));
    }

    void warn(int row, @Nullable String column, String code, String... arguments) {
        findings.add(new IntakeFinding(row, column, Severity.WARNING, code, List.of(arguments)));
    }

    void error(int row, @Nullable String column, String code, String... arguments) {
        findings.add(new IntakeFinding(row, column, Severity.ERROR, code, List.of(arguments)));
    }

    void note(int row, @Nullable String column, String code, String... arguments) {
        findings.add(new IntakeFinding(row, column, Severity.INFO, code, List.of(arguments)));
    }

    /** The file as a whole cannot be trusted. */
    void distrust(Unreadable reason) {
        trusted = false;
        findings.add(new IntakeFinding(0, null, Severity.ERROR, reason.code(), reason.arguments()));
    }

    IntakeReport report(String format) {
        if (trusted && refused > (rows - blank) * MOSTLY) {
            distrust(new Unreadable("mostly-refused", Integer.toString(refused), Integer.toString(rows - blank)));
        }
        findings.sort(Comparator.comparingInt(IntakeFinding::row));
        return new IntakeReport(format, rows, blank, refused, trusted, findings);
    }
}
