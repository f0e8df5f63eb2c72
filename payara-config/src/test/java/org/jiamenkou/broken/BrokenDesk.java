package org.jiamenkou.broken;

import jakarta.ejb.Stateless;
import jakarta.servlet.http.HttpServletRequest;

/** A desk that lets in anybody, and knows of requests. */
@Stateless
public class BrokenDesk {

    /** A use case that does not say who may. */
    public String open(HttpServletRequest request) {
        return request.getMethod();
    }
}
