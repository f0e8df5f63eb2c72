package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.List;

/** What has been gathered from a file so far. */
final class Harvest {

    final List<IntakeLine> lines = new ArrayList<>();

    Shape shape = Shape.UNKNOWN;

    String format = "";
}
