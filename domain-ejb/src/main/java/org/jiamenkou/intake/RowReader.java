package org.jiamenkou.intake;

/** Makes something of the rows of one shape: each is taken up, or refused with a finding. */
interface RowReader {

    /** Reads a row that is not blank. */
    void read(Fields fields);
}
