/** The whole path on the fictional district: its files read, its zones mapped, its questions asked. */
@NullMarked
package org.jiamenkou.demo;

import org.jspecify.annotations.NullMarked;
