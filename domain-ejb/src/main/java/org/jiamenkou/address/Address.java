package org.jiamenkou.address;

import java.util.List;
import java.util.Optional;

/**
 * What was understood of a typed address.
 *
 * @param typed the text as typed
 * @param parts its parts, from left to right
 * @param mentions the known names among them, from left to right
 * @param strangers names that look like places and are not known
 */
public record Address(String typed, List<AddressPart> parts, List<Mention> mentions, List<String> strangers) {

    /** Copies the lists. */
    public Address {
        parts = List.copyOf(parts);
        mentions = List.copyOf(mentions);
        strangers = List.copyOf(strangers);
    }

    /** The class of persons typed beside the address (新购房, 世居户), as typed. */
    public Optional<String> persons() {
        return parts.stream()
                .filter(part -> part.part().equals("class"))
                .map(AddressPart::text)
                .findFirst();
    }
}
