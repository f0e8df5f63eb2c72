/**
 * Secrets and personal data, so that whoever has only the tables cannot read them.
 *
 * <p>Values that are read again are sealed with AES-256-GCM (NIST SP 800-38D) for the row they stand in: moved to another row they do
 * not open. Values that are looked for have a blind index, an HMAC-SHA-256 that tells equal from unequal and nothing else. Both take
 * the key of the installation, which no table holds; each sealed value names its key, so that a new key takes over row by row. What is
 * given out once is kept as its hash. What people see of personal data goes through {@link org.jiamenkou.vault.Masks}. Pure Java.
 */
@NullMarked
package org.jiamenkou.vault;

import org.jspecify.annotations.NullMarked;
