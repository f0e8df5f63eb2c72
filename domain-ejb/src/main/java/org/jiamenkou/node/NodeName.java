package org.jiamenkou.node;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** What a node is called: {@code JIAMENKOU_NODE} where the operator names it, else machine and process. */
public final class NodeName {

    private static final int LONGEST = 60;
    private static final String OWN = find();

    private NodeName() {}

    /** The name of this node. */
    public static String own() {
        return OWN;
    }

    private static String find() {
        String given = System.getenv("JIAMENKOU_NODE");
        String name = given == null || given.isBlank()
                ? machine() + ":" + ManagementFactory.getRuntimeMXBean().getPid()
                : given.strip();
        return name.substring(0, Math.min(LONGEST, name.length()));
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }
}
