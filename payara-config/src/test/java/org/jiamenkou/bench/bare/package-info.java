/** A servlet that only writes bytes: what the server can do at most, for the product's pages to be held against. */
@org.jspecify.annotations.NullMarked
package org.jiamenkou.bench.bare;
