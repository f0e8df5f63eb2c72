package org.jiamenkou.address;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typing may mean, the likeliest first: the name itself, names that begin so, names that sound so, names
 * that contain it or its sound, names the text contains, and only when there is none of these, near ones.
 */
final class Suggestions {

    private static final int LONGEST_TEXT = 120;
    private static final int CANDIDATES = 48;
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(.*?[^0-9零一二三四五六七八九十百千])(?:[0-9]+|[零一二三四五六七八九十百千]+[号弄栋幢座期组社]).*");

    private final List<Place> places;
    private final NameTable names;
    private final NameTable families;
    private final Inside inside;
    private final SoundIndex sounds;
    private final SoundInside soundInside;
    private final Nearness nearNames;
    private final Nearness nearFamilies;

    /** Suggests among these places. */
    Suggestions(List<Place> places, NameTable names, NameTable families) {
        this.places = places;
        this.names = names;
        this.families = families;
        this.sounds = new SoundIndex(names);
        Postings neighbours = Postings.ofNeighbours(names);
        this.inside = new Inside(names, neighbours);
        this.soundInside = new SoundInside(names, neighbours);
        this.nearNames = new Nearness(names, sounds, neighbours);
        this.nearFamilies = new Nearness(families, new SoundIndex(families), Postings.ofNeighbours(families));
    }

    /** At most {@code limit} places for a folded text. */
    List<Place> complete(String key, int limit) {
        Set<Place> found = new LinkedHashSet<>();
        if (key.isEmpty() || key.length() > LONGEST_TEXT || limit <= 0) {
            return List.of();
        }
        addPlaces(names, names.find(key), limit, found);
        add(best -> beginning(key, best), limit, found);
        if (SoundIndex.canAsk(key)) {
            String query = SoundIndex.query(key);
            add(best -> sounds.offerSpelled(query, best), limit, found);
            add(best -> sounds.offerAbbreviated(query, best), limit, found);
        }
        add(best -> inside.offer(key, 0, best), limit, found);
        if (SoundIndex.canAsk(key)) {
            add(best -> soundInside.offer(SoundIndex.query(key), best), limit, found);
        }
        if (found.isEmpty()) {
            containedIn(key, limit, found);
        }
        return found.isEmpty() ? near(key, limit) : List.copyOf(found);
    }

    /** At most {@code limit} places near to a folded text that is no name; a house number behind it does not matter. */
    List<Place> near(String key, int limit) {
        Set<Place> found = new LinkedHashSet<>();
        addNear(key, limit, found);
        Matcher numbered = NUMBER_BEHIND.matcher(key.length() > LONGEST_TEXT ? "" : key);
        if (numbered.matches()) {
            addNear(numbered.group(1), limit, found);
        }
        Set<Place> exact = new LinkedHashSet<>();
        addPlaces(names, names.find(key), Integer.MAX_VALUE, exact);
        found.removeAll(exact);
        return List.copyOf(found);
    }

    /** Names and family names in one ranking; for a family name come its segments. Spelled out in letters, by sound. */
    private void addNear(String key, int limit, Set<Place> found) {
        if (SoundIndex.canAsk(key) && key.length() > 2) {
            add(best -> sounds.offerSpelled(SoundIndex.query(key), best), limit, found);
        }
        Best near = new Best(names, CANDIDATES);
        Best family = new Best(families, CANDIDATES);
        nearNames.offer(key, near);
        nearFamilies.offer(key, family);
        int n = 0;
        for (int f = 0; f < family.count(); f++) {
            while (n < near.count() && near.penalty(n) <= family.penalty(f)) {
                addPlaces(names, near.name(n++), limit, found);
            }
            addPlaces(families, family.name(f), limit, found);
        }
        while (n < near.count()) {
            addPlaces(names, near.name(n++), limit, found);
        }
    }

    private void beginning(String key, Best best) {
        NameTable.Range range = names.startingWith(key);
        for (int id = range.from(); id < range.to(); id++) {
            best.offer(id, 0);
        }
    }

    /** The longest names that stand in the text, the last first: what stands behind is the smaller place. */
    private void containedIn(String key, int limit, Set<Place> found) {
        List<int[]> standing = new ArrayList<>();
        for (int at = 0; at < key.length(); ) {
            int name = names.longestAt(key, at);
            int family = families.longestAt(key, at);
            int nameLength = name < 0 ? 0 : names.length(name);
            int familyLength = family < 0 ? 0 : families.length(family);
            if (Math.max(nameLength, familyLength) > 1) {
                standing.add(0, nameLength >= familyLength ? new int[] {name, -1} : new int[] {-1, family});
            }
            at += Math.max(1, Math.max(nameLength, familyLength));
        }
        for (int[] one : standing) {
            addPlaces(names, one[0], limit, found);
            addPlaces(families, one[1], limit, found);
        }
    }

    private void add(Consumer<Best> search, int limit, Set<Place> found) {
        if (found.size() >= limit) {
            return;
        }
        Best best = new Best(names, Math.max(CANDIDATES, Math.min(limit, 1000)));
        search.accept(best);
        for (int n = 0; n < best.count(); n++) {
            addPlaces(names, best.name(n), limit, found);
        }
    }

    private void addPlaces(NameTable table, int id, int limit, Set<Place> found) {
        List<Place> named = new ArrayList<>();
        for (int n = 0; id >= 0 && n < table.placeCount(id); n++) {
            named.add(places.get(table.place(id, n)));
        }
        (table == families ? Segments.inOrder(named) : named)
                .stream().takeWhile(place -> found.size() < limit).forEach(found::add);
    }
}
