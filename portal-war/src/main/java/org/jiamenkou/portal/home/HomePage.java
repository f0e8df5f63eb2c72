package org.jiamenkou.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.portal.reader.Reader;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.portal.zone.Ask;

/** The home page: one box. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Directories directories;

    private Ask ask;

    @PostConstruct
    void open() {
        ask = Ask.open(directories.now(), (Reader) request.getAttribute("reader"));
    }

    /** The question form, nothing asked yet. */
    public Ask getAsk() {
        return ask;
    }
}
