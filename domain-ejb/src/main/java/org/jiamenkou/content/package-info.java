/**
 * What a district tells families besides its zone notices: 通知, 政策, 建设项目, 集团介绍 and 常见问题.
 *
 * <p>An article is written as a draft, released for a moment (now or later) and recalled at another. Nothing runs when such
 * a moment comes: whoever reads asks the clock, and an article is shown exactly while
 * {@code publishedAt <= now < recalledAt}. A correction of a shown article keeps its address and says when it was made.
 *
 * <p>What it keeps true: text of staff is an allowed small part of HTML wherever it is held ({@link
 * org.jiamenkou.content.RichText}); a file is what its bytes say, pictures are drawn anew without what the camera wrote into
 * them ({@link org.jiamenkou.content.FileTaker}); of two people who change one article, the second is told and loses nothing
 * ({@link org.jiamenkou.content.ArticleChanged}).
 */
@NullMarked
package org.jiamenkou.content;

import org.jspecify.annotations.NullMarked;
