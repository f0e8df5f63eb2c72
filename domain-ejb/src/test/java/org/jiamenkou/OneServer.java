package org.jiamenkou;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/**
 * One server for all container tests of a run: the connector would start one for each class. Every class deploys the same
 * WAR ({@link BuiltDomain}), so that the first is started and the others are asked in it; it ends with the run.
 */
public final class OneServer extends PayaraMicroDeployableContainer implements LoadableExtension {

    private @Nullable Archive<?> deployed;

    private @Nullable ProtocolMetaData running;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, OneServer.class);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (running == null) {
            running = super.deploy(archive);
            deployed = archive;
        }
        return running;
    }

    /** Leaves the server to the next class. */
    @Override
    public void undeploy(Archive<?> archive) {}

    @Override
    public void stop() throws LifecycleException {
        try {
            if (deployed != null) {
                super.undeploy(deployed);
            }
        } catch (DeploymentException refused) {
            throw new LifecycleException("The server could not be ended.", refused);
        }
        super.stop();
    }
}
