package org.jiamenkou.address;

import java.util.ArrayList;
import java.util.List;
import org.jiamenkou.address.Gazetteer.Found;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed addresses of one district: province, city and district are taken off, known names found, and numbers, lanes,
 * groups and buildings given to the name before them. 955弄1号 is not 955号, and a name that is only near a known one is
 * left a stranger.
 */
public final class AddressReader {

    /** Longer texts are no addresses; what is beyond is not read. */
    public static final int LONGEST = 200;

    private static final String LETTERS = "甲乙丙丁戊增临";
    private static final String[] BESIDE = {"附近", "旁边", "旁", "对面", "后面", "背后", "斜对面"};

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
        private final Parts parts;
        private final List<Mention> mentions = new ArrayList<>();
        private final List<String> strangers = new ArrayList<>();
        private int at;

        Reading(String typed, NormalText normal) {
            this.typed = typed;
            this.normal = normal;
            this.text = normal.text();
            this.parts = new Parts(normal);
        }

        Address result() {
            return new Address(typed, parts.list(), mentions, strangers);
        }

        void run() {
            at = AdministrativePrefix.lastStart(text);
            while (at < text.length()) {
                if (!known()
                        && !territory()
                        && !detail()
                        && !letteredDoor()
                        && !word()
                        && !administrative()
                        && !stranger()) {
                    at++;
                }
            }
        }

        /** 甲5号 is not 5号: a door of its own that no number of a sentence speaks of. */
        private boolean letteredDoor() {
            int end = at + 1;
            if (LETTERS.indexOf(text.charAt(at)) < 0 || mentions.isEmpty()) {
                return false;
            }
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end == at + 1) {
                return false;
            }
            end = text.startsWith("号", end) ? end + 1 : end;
            strangers.add(text.substring(at, end));
            parts.add("landmark", text.substring(at, end), at, end);
            at = end;
            return true;
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
            if (!mentions.isEmpty()) {
                Mention mention = mentions.remove(mentions.size() - 1);
                mentions.add(mention.with(step.details()));
            }
            for (DetailGrammar.Named named : step.parts()) {
                parts.add(named.part(), named.text(), named.from(), named.to());
            }
            at = step.end();
            dropBeside();
            return true;
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

        private boolean stranger() {
            Strangers.Match match = Strangers.at(text, at);
            if (match == null) {
                return false;
            }
            String name = text.substring(at, match.end());
            parts.add(PartNames.of(match.kind()), name, at, match.end());
            strangers.add(name);
            int from = at;
            at = match.end();
            mentions.add(new Mention(name, List.of(), false, Details.NONE, normal.typed(from, at)));
            return true;
        }
    }

    /** The parts read so far. */
    private static final class Parts {

        private final NormalText normal;
        private final List<AddressPart> list = new ArrayList<>();

        Parts(NormalText normal) {
            this.normal = normal;
        }

        List<AddressPart> list() {
            return list;
        }

        void add(String part, String text, int from, int to) {
            list.add(new AddressPart(part, text, normal.typed(from, to)));
        }

        /** Adds it unless the same was said before: 上海上海宝山区宝山区. */
        void once(String part, String text, int from, int to) {
            if (list.stream()
                    .noneMatch(
                            known -> known.part().equals(part) && known.text().equals(text))) {
                add(part, text, from, to);
            }
        }
    }
}
