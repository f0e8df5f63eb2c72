package org.jiamenkou.family;

import java.util.Collection;
import java.util.List;

/**
 * Something a feature keeps about families: each feature that does has one, and it is handed out with the rest when a guardian asks.
 */
public interface FamilyData {

    /** What is kept about the guardian and these children of theirs. */
    List<DataTable> of(Guardian guardian, Collection<String> childCodes);
}
