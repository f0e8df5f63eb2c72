package org.jiamenkou.admin.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.admin.frame.Visitor;
import org.jiamenkou.node.NodeDesk;
import org.jiamenkou.node.NodeRow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** 节点: which node runs what, and which is missing. */
@Named
@RequestScoped
public class NodesPage {

    @Inject
    private NodeDesk desk;

    @Inject
    private Visitor visitor;

    private @Nullable List<NodeRow> rows;

    /** For the container. */
    @NullUnmarked
    public NodesPage() {}

    /** Every application of every node. */
    public List<NodeRow> getRows() {
        List<NodeRow> shown = rows == null ? desk.list(visitor.getOfficer()) : rows;
        rows = shown;
        return shown;
    }
}
