/** Stories of the console: people in browsers of their own against a running distribution, every page looked at as it opens. */
@NullMarked
package org.jiamenkou.admin.story;

import org.jspecify.annotations.NullMarked;
