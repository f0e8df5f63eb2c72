/**
 * The console's pages for after-school service: a school's clerk keeps term and calendar, settings, courses and classes, takes
 * lists in and looks at the offer as a parent would; the office of basic education keeps whitelist, ceilings and categories and
 * reads what schools do.
 */
@NullMarked
package org.jiamenkou.admin.afterschool;

import org.jspecify.annotations.NullMarked;
