package org.jiamenkou.intake;

import java.util.List;

/**
 * The columns of a table and what they were taken for.
 *
 * @param sheet the name of the sheet; empty where there is only one
 * @param row the row of the titles, from 1; 0 where the table has none
 * @param columns its columns, from the first on
 */
public record IntakeTable(String sheet, int row, List<Titled> columns) {

    /**
     * A column.
     *
     * @param letter what a spreadsheet calls it
     * @param title its title as the file writes it; empty for none
     * @param meant the usual title of what it was taken for; empty where it was left aside
     * @param samples what stands in it, in the first rows below the titles
     */
    public record Titled(String letter, String title, String meant, List<String> samples) {

        /** Copies the samples. */
        public Titled {
            samples = List.copyOf(samples);
        }
    }

    /** Copies the columns. */
    public IntakeTable {
        columns = List.copyOf(columns);
    }
}
