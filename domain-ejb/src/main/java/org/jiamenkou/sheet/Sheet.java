package org.jiamenkou.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table while it is written. */
public interface Sheet extends AutoCloseable {

    /** Writes one row; numbers stay numbers, everything else becomes text. */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** What is said beside the table, on a sheet of its own; a format without room for it leaves it out. Comes last. */
    void notes(String title, List<? extends List<? extends @Nullable Object>> rows) throws IOException;

    /** Ends the file. */
    @Override
    void close() throws IOException;
}
