/**
 * Who reads: in which language, in which size of type (关怀版), and of which district. A reader has no account and no
 * session; what is remembered are three plain cookies of the reader's own, and an address that says otherwise wins.
 *
 * <p>The words of all pages and of the API live here, one bundle a module, zh-CN and en with the same keys.
 */
@NullMarked
package org.jiamenkou.portal.reader;

import org.jspecify.annotations.NullMarked;
