/** Where the payment gateway tells that money came. Families pay on the pages of whatever they pay for. */
@NullMarked
package org.jiamenkou.portal.payment;

import org.jspecify.annotations.NullMarked;
