/**
 * The console's pages for the roll of a school (学籍名册): taken in from a file, looked through, and the requests of guardians who
 * say a child is theirs, which a school settles. Every look at persons is recorded by the desk.
 */
@NullMarked
package org.jiamenkou.admin.family;

import org.jspecify.annotations.NullMarked;
