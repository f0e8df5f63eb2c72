package org.jiamenkou.admin.export;

import java.io.IOException;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.staff.Officer;

/** A list whose desk gives it page by page, so that it never stands in memory as a whole. */
public interface PagedListing extends Listing {

    /** So many things are asked of a desk at once. */
    int ROUND = 200;

    /** Gives the rows of up to {@link #ROUND} things, from that one on. */
    void part(Officer officer, Address filter, int first, Taker rows) throws IOException;

    @Override
    default void write(Officer officer, Address filter, Taker rows) throws IOException {
        int total = total(officer, filter);
        for (int first = 0; first < total; first += ROUND) {
            part(officer, filter, first, rows);
        }
    }
}
