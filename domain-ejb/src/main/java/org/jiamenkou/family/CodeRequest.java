package org.jiamenkou.family;

import java.time.Instant;

/**
 * A code is on its way.
 *
 * @param token what the browser keeps: the code is worth something only together with it
 * @param phoneMasked where the code goes
 * @param expires until when it is taken
 */
public record CodeRequest(String token, String phoneMasked, Instant expires) {}
