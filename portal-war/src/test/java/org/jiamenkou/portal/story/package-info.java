/**
 * The stories: what a parent does and sees, told through a real browser against a running server. {@code Reading} says with what they
 * read, {@code Visit} is one person's visit; every page a visit opens is inspected: no accessibility finding, nothing the browser complains
 * about, nothing wider than the screen. A story waits for what it needs and never for a time.
 *
 * <p>Where the server and the browser are is told by {@code -Djiamenkou.base} and {@code -Djiamenkou.chromium}.
 */
@NullMarked
package org.jiamenkou.portal.story;

import org.jspecify.annotations.NullMarked;
