/**
 * The measurements behind {@code ./bench}: the figures the product promises, each beside a baseline taken in the same run.
 *
 * <p>Nothing of this is in the distribution. In process, JMH asks a generated district of 100,000 rules; over HTTP, 16
 * connections ask a started distribution in turn with a bare servlet that writes the same bytes; side by side, a database is
 * asked for the same polygons and the same house numbers. Every generator has a fixed seed, so that two runs ask the same.
 */
@org.jspecify.annotations.NullMarked
package org.jiamenkou.bench;
