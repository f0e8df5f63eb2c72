package org.jiamenkou.intake;

import java.io.IOException;

/**
 * The edge to the library that reads workbooks. It meets a broken workbook with whatever its parser runs into: every
 * failure within a call means that the workbook is broken, and none of ours lies within one.
 */
final class XlsxLibrary {

    private XlsxLibrary() {}

    /** A call into the library. */
    interface Call<T> {

        T made() throws IOException;
    }

    /** What the library gives, or the refusal of the workbook. */
    static <T> T call(Call<T> call) throws Unreadable {
        try {
            return call.made();
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("archive-broken");
        }
    }
}
