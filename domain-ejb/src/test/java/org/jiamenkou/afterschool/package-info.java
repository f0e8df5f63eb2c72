@NullMarked
package org.jiamenkou.afterschool;

import org.jspecify.annotations.NullMarked;
