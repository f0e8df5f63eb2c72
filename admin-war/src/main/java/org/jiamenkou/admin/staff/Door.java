package org.jiamenkou.admin.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jiamenkou.admin.frame.Caller;
import org.jiamenkou.admin.frame.Cookies;
import org.jiamenkou.staff.Client;
import org.jiamenkou.staff.Entrance;
import org.jspecify.annotations.Nullable;

/** What the pages of signing in share: the browser's cookies and the way to the next step. */
@RequestScoped
public class Door {

    /** The browser at the door. */
    Client client() {
        return Caller.client(request());
    }

    /** The token the browser holds; empty for none. */
    String token() {
        return Cookies.read(request(), Cookies.Name.STAFF).orElse("");
    }

    /** Gives the browser its new token and a new session of the page engine. */
    void admit(Entrance entrance) {
        Cookies.write(request(), response(), Cookies.Name.STAFF, entrance.token());
        String device = entrance.device();
        if (device != null) {
            Cookies.write(request(), response(), Cookies.Name.DEVICE, device);
        }
        request().getSession(true);
        request().changeSessionId();
    }

    /** Gives the browser its new token and leads it to the next step; at the end, to the page it wanted. */
    void lead(Entrance entrance, @Nullable String wanted) {
        admit(entrance);
        String back = wanted != null && isOwn(wanted) ? wanted : "/admin/";
        String query = "?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        go(
                switch (entrance.step()) {
                    case CODE -> "/admin/staff/code" + query;
                    case ENROLMENT -> "/admin/staff/enrol";
                    case RENEWAL -> "/admin/staff/password";
                    case FULL -> back;
                });
    }

    /** Takes everything back and leads to an address that is open to everybody. */
    void out(String address) {
        Cookies.write(request(), response(), Cookies.Name.STAFF, "");
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        go(address);
    }

    /** Leads to an address of the console. */
    void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only addresses of the console: a link of somebody else's may not lead away from it. */
    static boolean isOwn(String address) {
        return address.startsWith("/admin/")
                && address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\' && c != ':');
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
