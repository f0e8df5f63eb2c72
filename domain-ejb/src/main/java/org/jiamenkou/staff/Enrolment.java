package org.jiamenkou.staff;

/**
 * What an authenticator application is given.
 *
 * @param secret the secret in Base32, for those who type it
 * @param address the same as an {@code otpauth:} address, for those who scan it
 */
public record Enrolment(String secret, String address) {}
