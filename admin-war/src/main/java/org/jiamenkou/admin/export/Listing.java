package org.jiamenkou.admin.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jiamenkou.admin.frame.Address;
import org.jiamenkou.staff.Officer;
import org.jspecify.annotations.Nullable;

/** A list of the console that can be handed out as a table. */
public interface Listing {

    /** Its name in addresses, and in the word list as {@code list.…}. */
    String code();

    /** The keys of its columns in the word list, in order. */
    List<String> columns();

    /** How many rows the filter leaves; refuses {@code not-yours} as its desk does. */
    int total(Officer officer, Address filter);

    /** Gives every row the filter leaves, in the order of the list. */
    void write(Officer officer, Address filter, Taker rows) throws IOException;

    /** Takes rows; words of the language are asked for by their key. */
    interface Taker {

        /** Takes a row: a cell for each column. */
        void row(@Nullable Object... cells) throws IOException;

        /** The word of that key, such as {@code stage.PRIMARY}. */
        String word(String key);

        /** The language it is written in. */
        Locale language();
    }
}
