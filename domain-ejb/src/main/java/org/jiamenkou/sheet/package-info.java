/**
 * Tables that are handed out: a list as XLSX or CSV, written row by row while it is read. No cell can be taken for a formula, days and
 * moments are text in ISO order, and a CSV begins with the mark that tells spreadsheets its encoding. Pure Java.
 */
@NullMarked
package org.jiamenkou.sheet;

import org.jspecify.annotations.NullMarked;
