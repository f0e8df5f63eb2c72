package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jiamenkou.edge.Browser;
import org.jiamenkou.family.DeviceRow;
import org.jiamenkou.family.FamilySessions;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The browsers a guardian is signed in with. */
@Named
@RequestScoped
public class DevicesPage extends FamilyPage {

    @EJB
    private FamilySessions sessions;

    private @Nullable List<DeviceRow> devices;

    /** For the container. */
    @NullUnmarked
    public DevicesPage() {}

    /** The browsers, the one used last first. */
    public List<DeviceRow> getDevices() {
        if (devices == null) {
            devices = sessions.devices(guardian());
        }
        return devices;
    }

    /** What a browser is, as people call it: its name and system as far as they can be told. */
    public String name(DeviceRow device) {
        String known = Browser.told(device.agent());
        return known.isEmpty() ? words().get("family.device.unknown") : known;
    }
}
