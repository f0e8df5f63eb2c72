package org.jiamenkou.node;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jiamenkou.staff.For;
import org.jiamenkou.staff.Officer;
import org.jiamenkou.staff.Role;
import org.jspecify.annotations.NullUnmarked;

/** 节点: administrators and security officers see which node runs what. */
@Stateless
public class NodeDesk {

    @Inject
    private Nodes nodes;

    /** For the container. */
    @NullUnmarked
    public NodeDesk() {}

    /** Every application of every node. */
    @For({Role.DISTRICT_ADMIN, Role.SECURITY})
    public List<NodeRow> list(Officer officer) {
        return nodes.list();
    }
}
