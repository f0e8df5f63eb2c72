package org.jiamenkou.afterschool;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiamenkou.booking.Availability;
import org.jiamenkou.booking.Products;
import org.jiamenkou.kernel.Sql;
import org.jspecify.annotations.NullUnmarked;

/** Reads what a school offers in the term its families are shown. */
@Stateless
public class Offers {

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Products products;

    /** For the container. */
    @NullUnmarked
    public Offers() {}

    /** The offer as it is now; empty where the school shows no term. */
    public Optional<SchoolOffer> read(String school) {
        Terms terms = new Terms(em, clock);
        return terms.current(school).map(term -> read(terms, term));
    }

    private SchoolOffer read(Terms terms, TermRow term) {
        List<ClassRow> classes = new Classes(em, clock).offered(term.school(), term.code());
        List<String> codes = classes.stream()
                .flatMap(row -> row.products().stream())
                .distinct()
                .toList();
        Map<String, Availability> places = products.availability(codes).stream()
                .collect(Collectors.toMap(Availability::code, Function.identity()));
        return new SchoolOffer(
                term,
                terms.setting(term.code()),
                terms.slots(term.code()),
                classes,
                places,
                lines(term.district()),
                new Agreements(em, clock).current(term.school()).orElse(null),
                Standings.now(new Sql(em)));
    }

    /** The tree comes with each category before those below it. */
    private Map<String, List<String>> lines(String district) {
        Map<String, List<String>> lines = new HashMap<>();
        for (CategoryRow row : new CategoryStore(new Sql(em)).of(district)) {
            List<String> line = new ArrayList<>(List.of(row.code()));
            line.addAll(lines.getOrDefault(Objects.requireNonNullElse(row.parent(), ""), List.of()));
            lines.put(row.code(), line);
        }
        return lines;
    }
}
