package org.jiamenkou.portal.zone;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.jiamenkou.notice.TicketRow;
import org.jiamenkou.notice.Tickets;
import org.jspecify.annotations.Nullable;

/** Tells somebody with the number of a ticket how far the bureau is; never the address that was handed in. */
@Named
@RequestScoped
public class TicketPage {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z -]{4,24}");

    @EJB
    private Tickets tickets;

    private String number = "";

    private @Nullable TicketRow row;

    /** Looks the ticket up, where a number is given that could be one. */
    public void load() {
        if (NUMBER.matcher(number).matches()) {
            row = tickets.find(number).orElse(null);
        }
    }

    /** The ticket; null while none is asked for, and where there is none of that number. */
    public @Nullable TicketRow getRow() {
        return row;
    }

    /** Whether a number was given that no ticket has. */
    public boolean isUnknown() {
        return row == null && !number.isEmpty();
    }

    /** The number that was typed. */
    public String getNumber() {
        return number;
    }

    /** Takes the number that was typed, its first characters. */
    public void setNumber(@Nullable String number) {
        String typed = number == null ? "" : number.strip();
        this.number = typed.substring(0, Math.min(24, typed.length()));
    }
}
