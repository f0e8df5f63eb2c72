package org.jiamenkou.afterschool;

import org.jspecify.annotations.Nullable;

/**
 * Why a class comes to its end.
 *
 * @param reason the school's words, for families to read
 * @param by the login of whoever decided it
 * @param into the code of the class its families go to instead, or null
 */
record ClassEnd(String reason, String by, @Nullable String into) {}
