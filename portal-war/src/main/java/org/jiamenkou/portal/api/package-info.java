/**
 * How the portal speaks to programs: JSON over plain servlets, because the school lookup is asked in bursts and every
 * layer between the socket and the answer costs more than the answer.
 *
 * <p>What it keeps true: each reply carries an ETag made from its own bytes and the language it was written in, HEAD
 * gives what GET would, another method is refused with the allowed ones named, and every error has the one body
 * {@code {code, message, details}}.
 */
@NullMarked
package org.jiamenkou.portal.api;

import org.jspecify.annotations.NullMarked;
