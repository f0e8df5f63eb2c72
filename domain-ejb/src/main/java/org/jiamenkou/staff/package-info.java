/**
 * The staff of education bureaus and schools: their accounts, the roles they hold in districts and schools, and how they sign in.
 *
 * <p>The first administrator comes in with a code the operator reads from the start of the product; everybody else is invited.
 * Signing in takes a password and a code of an authenticator application, each code once. What a signed-in browser holds is a
 * token of 256 bits of which only the hash is kept; it is checked on every request, together with the roles, so that whatever is
 * taken away is gone at the next one.
 *
 * <p>Whoever acts is an {@link org.jiamenkou.staff.Officer}. Every use case of the console is a method of a {@code …Desk} that
 * takes the officer first and says by {@link org.jiamenkou.staff.For} which roles it is for; which district it may touch is
 * asked of the officer. Nobody is administrator and auditor at once.
 */
@NullMarked
package org.jiamenkou.staff;

import org.jspecify.annotations.NullMarked;
