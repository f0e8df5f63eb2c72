package org.jiamenkou.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Sql;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.school.Schools;
import org.jiamenkou.zone.Answer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Answers which school serves an address, from the picture in memory: no statement is sent for a question. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Zones {

    private static final int SUGGESTIONS = 8;

    @Inject
    private CurrentAtlas current;

    @Inject
    private Lookups lookups;

    @Inject
    private Schools schools;

    @PersistenceContext(unitName = "jiamenkou")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** For the container. */
    @NullUnmarked
    public Zones() {}

    /** For use outside the container, within a transaction of the caller's: the picture is that of now, no ticket is opened. */
    public Zones(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
        this.schools = new Schools(em, clock);
        this.current = new CurrentAtlas();
        this.lookups = new Lookups(current, new DecisionCounts(), null, clock);
        current.show(new AtlasLoader(em, clock).refresh(Atlas.EMPTY));
    }

    /** Everything a page says about a question, from one picture. Refuses {@code unknown-district}. */
    public AnswerSheet ask(Lookup lookup) {
        return lookups.ask(lookup);
    }

    /** The answer to a question. Refuses {@code unknown-district}. */
    public Answer lookup(Lookup lookup) {
        return lookups.answer(lookup);
    }

    /** Where the place of that code is; null where it is not known, or where it is no place of one point. */
    public @Nullable Spot spot(String placeCode) {
        return current.get().spots().of(placeCode);
    }

    /** The answer of next year's notice, once it is published and may be seen; null before. */
    public @Nullable Answer nextYear(Lookup lookup) {
        return current.get().nextYear(lookup, today());
    }

    /** At most eight known places somebody who has typed this much may mean. */
    public List<Answer.Suggestion> suggest(String district, String text) {
        return Suggesting.suggest(current.get(), district, text, SUGGESTIONS);
    }

    /** Everything the notices of a year give a school; null for the current year. Refuses {@code unknown-school}. */
    public ServedArea serves(String schoolCode, @Nullable SchoolYear year) {
        return new ReverseView(current.get(), today()).of(schools.get(schoolCode), year);
    }

    /** The areas drawn for a notice, for a map; none when nothing is published. */
    public List<MapArea> areas(String district, SchoolYear year, Stage stage, Population population) {
        Atlas atlas = current.get();
        return atlas.district(district)
                .map(year, stage, population, today())
                .map(MapAreas::of)
                .orElse(List.of());
    }

    /**
     * Hands an address that no rule covers to the education bureau; the same address gives the same number. Refuses when
     * the address has an answer, or no district is named.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public GapTicket reportGap(Lookup lookup) {
        if (lookup.district().isBlank()) {
            throw new NoticeRefusal("district-needed");
        }
        DistrictPicture district = current.get().district(lookup.district());
        Answer answer = Atlas.answer(district, lookup, today());
        return new GapDesk(new Sql(em), clock).take(district.policy(), lookup, answer);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
