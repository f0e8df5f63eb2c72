package org.jiamenkou.broken;

import jakarta.ejb.Schedule;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.Date;
import java.util.Random;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jiamenkou.address.BrokenGrammar;

/** A service that does everything the house forbids. */
public class BrokenService {

    LocalDate today() {
        return LocalDate.now();
    }

    int chance() {
        return new Random().nextInt();
    }

    Object lookedUp() throws NamingException {
        return new InitialContext();
    }

    Object found() {
        return CDI.current();
    }

    Date old() {
        return new Date(0);
    }

    FacesContext page() {
        return FacesContext.getCurrentInstance();
    }

    @Schedule
    void timer() {
        new BrokenGrammar().service();
    }
}
