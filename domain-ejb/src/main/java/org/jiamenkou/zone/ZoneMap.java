package org.jiamenkou.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiamenkou.address.Address;
import org.jiamenkou.address.AddressReader;
import org.jiamenkou.address.Details;
import org.jiamenkou.address.Gazetteer;
import org.jiamenkou.address.Mention;
import org.jiamenkou.address.Place;
import org.jiamenkou.address.PlaceKind;
import org.jiamenkou.address.Territory;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Population;
import org.jspecify.annotations.Nullable;

/**
 * 学区图: the immutable picture of one revision of a notice, ready to be asked. Thread-safe; an answer takes microseconds
 * and touches nothing outside.
 */
public final class ZoneMap {

    private static final int MOST_SUGGESTIONS = 8;
    private static final Place SPOT = new Place("", PlaceKind.LANDMARK, "地图上的点", List.of(), null, null, null);

    private final Revision revision;
    private final List<Zone> zones;
    private final Gazetteer gazetteer;
    private final RuleIndex index;
    private final Inquiry inquiry;
    private final Alternatives alternatives;
    private final AddressReader reader;
    private final FacetReader facets;
    private final AnswerWriter writer;

    private ZoneMap(
            Revision revision, List<Zone> zones, Gazetteer gazetteer, Territory territory, double boundaryMetres) {
        this.revision = revision;
        this.zones = List.copyOf(zones);
        this.gazetteer = gazetteer;
        this.index = new RuleIndex(zones, revision.year(), boundaryMetres);
        this.inquiry = new Inquiry(index);
        this.alternatives = new Alternatives(index, inquiry);
        this.reader = new AddressReader(gazetteer, territory);
        this.facets = new FacetReader(gazetteer);
        this.writer = new AnswerWriter(revision, index);
    }

    /**
     * The picture of a revision.
     *
     * @param gazetteer the places of the district; rules name them by their canonical names
     * @param territory what addresses of the district may begin with
     * @param boundaryMetres how near an edge a point is too near to tell
     */
    public static ZoneMap of(
            Revision revision, List<Zone> zones, Gazetteer gazetteer, Territory territory, double boundaryMetres) {
        return new ZoneMap(revision, zones, gazetteer, territory, boundaryMetres);
    }

    /** The revision it pictures. */
    public Revision revision() {
        return revision;
    }

    /** The zones of the revision. */
    public List<Zone> zones() {
        return zones;
    }

    /** The places its rules and questions name. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Answers a question; never refuses, never guesses. */
    public Answer answer(Question question) {
        Address address = reader.read(question.text());
        List<Mention> mentions = facets.deciding(address);
        if (mentions.isEmpty()) {
            return question.point() == null ? unknown(address) : at(question.point(), address);
        }
        if (mayBeSomethingElse(address, mentions)) {
            List<Place> near = gazetteer.near(address.strangers().get(0), MOST_SUGGESTIONS);
            if (!near.isEmpty()) {
                return writer.suggestions(address, near);
            }
        }
        for (Mention mention : mentions) {
            if (mention.places().size() > 1 || mention.family()) {
                return byPlace(question, address, mentions, mention);
            }
        }
        List<Mention> doors = mentions.stream().filter(ZoneMap::isDoor).toList();
        return doors.size() > 1 ? byDoor(question, address, doors) : one(question, address, mentions);
    }

    private Answer one(Question question, Address address, List<Mention> mentions) {
        List<Place> places =
                mentions.stream().map(mention -> mention.places().get(0)).toList();
        return answer(question, address, mentions, places);
    }

    private static boolean isDoor(Mention mention) {
        boolean street = mention.places().get(0).kind() == PlaceKind.STREET;
        return street
                && (mention.details().number() != null || mention.details().lane() != null);
    }

    /** 长安路5号长宁路88号: two doors; whether they are one home, nobody can tell. */
    private Answer byDoor(Question question, Address address, List<Mention> doors) {
        List<Answer> answers = doors.stream()
                .map(door -> one(question, address, List.of(door)))
                .toList();
        return writer.byDoor(address, doors, answers);
    }

    /** Only a community or street is known, and something unknown was named in it: perhaps a known name mistyped. */
    private static boolean mayBeSomethingElse(Address address, List<Mention> mentions) {
        return !address.strangers().isEmpty() && mentions.stream().allMatch(FacetReader::isContext);
    }

    private Answer unknown(Address address) {
        String asked = address.strangers().isEmpty()
                ? address.typed()
                : address.strangers().get(0);
        List<Place> near = asked.isBlank() ? List.of() : gazetteer.near(asked, MOST_SUGGESTIONS);
        return near.isEmpty() ? writer.unknown(address) : writer.suggestions(address, near);
    }

    private Answer at(Coordinate point, Address address) {
        Facet facet = new Facet(SPOT, Details.NONE, Facet.Origin.TYPED);
        return settle(situation(List.of(facet), point, address), address, facet);
    }

    /** One name, several places: what each leads to. */
    private Answer byPlace(Question question, Address address, List<Mention> mentions, Mention several) {
        List<Answer> answers = new ArrayList<>();
        for (Place place : several.places()) {
            List<Place> settled = mentions.stream()
                    .map(mention ->
                            mention == several ? place : mention.places().get(0))
                    .toList();
            answers.add(answer(question, address, mentions, settled));
        }
        return writer.byPlace(address, several, answers);
    }

    private Answer answer(Question question, Address address, List<Mention> mentions, List<Place> places) {
        List<Facet> found = facets.facets(mentions, places);
        Facet main = found.get(places.size() - 1);
        Coordinate point = question.point() == null ? pointOf(main, found) : question.point();
        Answer answer = settle(situation(found, point, address), address, main);
        boolean bare = main.details().equals(Details.NONE);
        return answer.outcome() == Outcome.GAP && bare ? parts(address, main, answer) : answer;
    }

    /** A place nothing is said of, though something is said of its parts: what each part leads to. */
    private Answer parts(Address address, Facet main, Answer gap) {
        List<Answer.Option> options = new ArrayList<>();
        for (Place part : gazetteer.childrenOf(main.place().name())) {
            if (part.name().startsWith(main.place().name()) && index.about(part.name()).length > 0) {
                Answer answer = answer(new Question(part.name(), null));
                options.add(new Answer.Option(part.name(), part.name(), answer.outcome(), answer.schools()));
            }
        }
        return options.isEmpty() ? gap : writer.parts(address, main, options);
    }

    /** Where the place is; for a door, where the one home is that the register knows there. */
    private static @Nullable Coordinate pointOf(Facet main, List<Facet> found) {
        if (main.place().point() != null || main.details().number() == null) {
            return main.place().point();
        }
        List<Coordinate> homes = found.stream()
                .filter(facet -> facet.origin() == Facet.Origin.REGISTERED)
                .map(facet -> facet.place().point())
                .filter(Objects::nonNull)
                .toList();
        return homes.size() == 1 ? homes.get(0) : null;
    }

    private Situation situation(List<Facet> found, @Nullable Coordinate point, Address address) {
        PersonClass persons = PersonClass.of(address.persons().orElse(null));
        if (persons == null && revision.population() == Population.MIGRANT) {
            persons = PersonClass.MIGRANT;
        }
        return new Situation(found, persons, persons != null, point, Map.of());
    }

    private Answer settle(Situation situation, Address address, Facet main) {
        Decision decision = inquiry.decide(situation);
        boolean ownRules = decision.claims().stream()
                .anyMatch(claim -> claim.facet() == main
                        && claim.rank() > Rank.AREA
                        && claim.fit().kind() != Fit.Kind.NO);
        List<RuleIndex.Edge> edges = index.edges(main.place().name());
        if (!ownRules && !edges.isEmpty() && decision.winners().isEmpty()) {
            return writer.edge(address, main, decision, edges);
        }
        if (decision.best() <= Rank.AREA && situation.point() != null) {
            List<Entry> near = index.areas().undecided(situation.point());
            if (!near.isEmpty() && decision.open() == null) {
                return writer.boundary(address, main, decision, near);
            }
        }
        if (decision.open() == null) {
            return writer.decided(address, main, decision);
        }
        List<Alternatives.Branch> branches = alternatives.explore(situation, decision, decision.open());
        return branches.size() == 1 && branches.get(0).decision().open() == null
                ? writer.decided(address, main, branches.get(0).decision())
                : writer.open(address, main, decision, branches);
    }
}
