package org.jiamenkou.job;

/**
 * The file that came of a job.
 *
 * @param name its name
 * @param type its media type
 * @param bytes what is in it
 */
public record JobResult(String name, String type, byte[] bytes) {}
