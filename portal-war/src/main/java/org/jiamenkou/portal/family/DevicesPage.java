package org.jiamenkou.portal.family;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
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
        String agent = device.agent();
        String system = first(agent, "HarmonyOS", "Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");
        String browser = first(agent, "MicroMessenger", "Edg", "Firefox", "HuaweiBrowser", "Chrome", "Safari");
        String known = (system + " " + browser.replace("MicroMessenger", "微信").replace("Edg", "Edge")).strip();
        return known.isEmpty() ? words().get("family.device.unknown") : known;
    }

    private static String first(String agent, String... marks) {
        for (String mark : marks) {
            if (agent.contains(mark)) {
                return mark;
            }
        }
        return "";
    }
}
