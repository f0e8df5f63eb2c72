package org.jiamenkou.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiamenkou.address.Gazetteer.Found;
import org.jiamenkou.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed addresses of one district: province, city and district are taken off, known names found, and numbers, lanes,
 * groups and buildings given to the name before them. 955弄1号 is not 955号, and a name that is only near a known one is
 * left a stranger.
 */
public final class AddressReader {

    /** Longer texts are no addresses; what is beyond is not read. */
    public static final int LONGEST = 200;

    private static final String[] BESIDE = {"附近", "旁边", "旁", "对面", "后面", "背后", "斜对面"};

    private static final List<PartUnit> REPEATABLE =
            List.of(PartUnit.GROUP, PartUnit.BUILDING, PartUnit.UNIT, PartUnit.GRID);
    private static final Pattern TORN = Pattern.compile("\\d\\s+\\d");
    private static final Pattern LONGER = Pattern.compile("(?:社区|小区|新村|花园|家园|公寓|大厦|广场|宿舍|家属院)+");
    private static final Pattern FORMER = Pattern.compile("^(?:原|现|旧|老|曾)");

    private final Gazetteer gazetteer;
    private final Territory territory;

    /** A reader of addresses in that territory. */
    public AddressReader(Gazetteer gazetteer, Territory territory) {
        this.gazetteer = gazetteer;
        this.territory = territory;
    }

    /** Reads one address; never refuses. */
    public Address read(String typed) {
        NormalText normal = NormalText.of(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        Reading reading = new Reading(typed, normal);
        reading.run();
        return reading.result();
    }

    /** One text on its way to an address. */
    private final class Reading {

        private final String typed;
        private final NormalText normal;
        private final String text;
        private final AddressParts parts;
        private final List<Mention> mentions = new ArrayList<>();
        private final List<String> strangers = new ArrayList<>();
        private int at;

        Reading(String typed, NormalText normal) {
            this.typed = typed;
            this.normal = normal;
            this.text = normal.text();
            this.parts = new AddressParts(normal);
        }

        Address result() {
            return new Address(typed, parts.list(), mentions, strangers);
        }

        void run() {
            at = AdministrativePrefix.lastStart(text);
            while (at < text.length()) {
                if (!oddDoor()
                        && !known()
                        && !territory()
                        && !detail()
                        && !word()
                        && !administrative()
                        && !stranger()) {
                    at++;
                }
            }
        }

        /** 甲5号, 5号增1 and 5号对面 are not 5号: a door of its own that no number of a sentence speaks of. */
        private boolean oddDoor() {
            Mention last = last();
            OddDoors.Match odd = last == null ? null : OddDoors.at(text, at, last);
            if (last == null || odd == null) {
                return false;
            }
            String words = text.substring(at, odd.end());
            if (odd.isWay()) {
                branch(last, words, odd.end());
            } else {
                doubt(last, words);
            }
            parts.add("landmark", words, at, odd.end());
            at = odd.end();
            return true;
        }

        /** 长安路5巷 is no number of 长安路. */
        private void branch(Mention street, String words, int end) {
            mentions.remove(mentions.size() - 1);
            strangers.add(street.name() + words);
            Span span = new Span(street.span().from(), normal.typed(at, end).to());
            mentions.add(new Mention(street.name() + words, List.of(), false, Details.NONE, span));
        }

        /** Takes the number from a name: what was typed at it was not understood. */
        private void doubt(Mention mention, String words) {
            strangers.add(words);
            mentions.set(
                    mentions.lastIndexOf(mention),
                    mention.with(mention.details().withoutDoor()));
        }

        private boolean territory() {
            Territory.Named named = mentions.isEmpty() ? territory.at(text, at) : Territory.Named.NOTHING;
            if (named.isNothing() || at + named.form().length() >= text.length()) {
                return false;
            }
            parts.once(named.part(), named.full(), at, at + named.form().length());
            at += named.form().length();
            return true;
        }

        private boolean known() {
            Found found = gazetteer.longestAt(text, at);
            if (found == null || isCut(found)) {
                return false;
            }
            int end = at + found.length();
            if (isLonger(found, end)) {
                return true;
            }
            String name = text.substring(at, end);
            Place first = found.places().get(0);
            parts.add(
                    PartNames.of(first.kind()),
                    found.family() || found.places().size() > 1 ? name : first.name(),
                    at,
                    end);
            if (first.kind() != PlaceKind.SUBDISTRICT || end == text.length()) {
                mentions.add(new Mention(name, found.places(), found.family(), Details.NONE, normal.typed(at, end)));
            }
            at = end;
            return true;
        }

        /** 和平路社区 is neither 和平路 nor a place of its street: a name of its own that nobody knows. */
        private boolean isLonger(Found found, int end) {
            Matcher longer = LONGER.matcher(text).region(end, text.length());
            PlaceKind kind = found.places().get(0).kind();
            boolean wide = kind == PlaceKind.STREET || kind == PlaceKind.COMMUNITY || kind == PlaceKind.VILLAGE;
            boolean may = wide && longer.lookingAt();
            if (may) {
                stranger(new Strangers.Match(PlaceKind.COMPOUND, longer.end()));
            }
            return may;
        }

        /** A name that ends inside a longer word is not that name: 长安路 in 长安路小学, 和平 in 和平里. */
        private boolean isCut(Found found) {
            int end = at + found.length();
            if (end >= text.length() || found.places().get(0).kind() != PlaceKind.LANDMARK) {
                return false;
            }
            return Strangers.isEnding(text, end);
        }

        private boolean detail() {
            DetailGrammar.Step step = DetailGrammar.step(text, at, last());
            if (step == null) {
                return false;
            }
            Details before = mentions.isEmpty()
                    ? Details.NONE
                    : mentions.get(mentions.size() - 1).details();
            if (!mentions.isEmpty()) {
                Mention mention = mentions.remove(mentions.size() - 1);
                mentions.add(mention.with(step.details()));
            }
            for (DetailGrammar.Named named : step.parts()) {
                parts.add(named.part(), named.text(), named.from(), named.to());
            }
            String words = text.substring(at, step.end());
            Mention last = last();
            boolean odd = isTorn(at, step.end()) || isLoose(step.end()) || repeats(before, step.details());
            at = step.end();
            if (odd && last != null) {
                doubt(last, words);
            }
            dropBeside();
            return true;
        }

        /** 3组5组: two groups, not the fifth. */
        private boolean repeats(Details before, Details after) {
            return REPEATABLE.stream()
                    .anyMatch(
                            unit -> before.part(unit) != null && !Objects.equals(before.part(unit), after.part(unit)));
        }

        /** 15 8号: two numbers with a space between them, not 158号. */
        private boolean isTorn(int from, int to) {
            return TORN.matcher(normal.typed(from, to).of(typed)).find();
        }

        /** Digits behind a street count as its number only where nothing unknown goes on behind them. */
        private boolean isLoose(int end) {
            Mention last = last();
            return Character.isDigit(text.charAt(end - 1))
                    && end < text.length()
                    && Character.isLetter(text.charAt(end))
                    && last != null
                    && last.details().number() != null
                    && !last.details().isInside()
                    && gazetteer.longestAt(text, end) == null
                    && DetailGrammar.step(text, end, last) == null
                    && PersonWords.at(text, end).isEmpty();
        }

        private @Nullable Mention last() {
            return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        }

        /** 宾王路99号后面南陈小区: what the home stands beside is not where it is. */
        private void dropBeside() {
            for (String beside : BESIDE) {
                if (text.startsWith(beside, at) && at + beside.length() < text.length() && !mentions.isEmpty()) {
                    mentions.remove(mentions.size() - 1);
                    at += beside.length();
                    return;
                }
            }
        }

        private boolean word() {
            String persons = PersonWords.at(text, at);
            if (!persons.isEmpty()) {
                parts.add("class", persons, at, at + persons.length());
                at += persons.length();
                return true;
            }
            for (String beside : BESIDE) {
                if (text.startsWith(beside, at)) {
                    at += beside.length();
                    return true;
                }
            }
            int skip = PersonWords.graduatesAt(text, at);
            at += skip;
            return skip > 0;
        }

        private boolean administrative() {
            AdministrativePrefix.Match match = mentions.isEmpty() ? AdministrativePrefix.at(text, at) : null;
            Found subdistrict = gazetteer.subdistrictAt(text, at);
            if (subdistrict != null && (match == null || match.end() < at + subdistrict.length())) {
                match = new AdministrativePrefix.Match("subdistrict", at + subdistrict.length());
            }
            if (match == null || match.end() >= text.length()) {
                return false;
            }
            parts.once(match.part(), text.substring(at, match.end()), at, match.end());
            at = match.end();
            return true;
        }

        /** 长安路5号(原长安路150号): which of the two numbers a sentence means, nobody can tell. */
        private void renumbered(String name) {
            for (Mention mention : List.copyOf(mentions)) {
                if (FORMER.matcher(name).replaceFirst("").equals(mention.name()) && !name.equals(mention.name())) {
                    doubt(mention, mention.name());
                }
            }
        }

        private boolean stranger() {
            Strangers.Match match = Strangers.at(text, at);
            if (match != null) {
                stranger(match);
            }
            return match != null;
        }

        private void stranger(Strangers.Match match) {
            String name = text.substring(at, match.end());
            parts.add(PartNames.of(match.kind()), name, at, match.end());
            strangers.add(name);
            renumbered(name);
            int from = at;
            at = match.end();
            mentions.add(new Mention(name, List.of(), false, Details.NONE, normal.typed(from, at)));
        }
    }
}
