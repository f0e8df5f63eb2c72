package org.jiamenkou.portal.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jiamenkou.kernel.Coordinate;
import org.jiamenkou.kernel.Frame;
import org.jiamenkou.kernel.Population;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.kernel.Stage;
import org.jiamenkou.notice.Lookup;
import org.jiamenkou.portal.api.InputError;
import org.jspecify.annotations.Nullable;

/**
 * A question as the parameters of an address ask it; pages and API read it the same way.
 *
 * @param district the district's code or name, or empty for any
 * @param year the admission year, or null for the district's current one
 * @param stage the stage of school, primary when nothing is said
 * @param population the child's population, resident when nothing is said
 * @param text the address as typed
 * @param point where they tapped the map, or null
 * @param errors what could not be read
 */
public record Asked(
        String district,
        @Nullable SchoolYear year,
        Stage stage,
        Population population,
        String text,
        @Nullable Coordinate point,
        List<InputError> errors) {

    /** The longest address anybody writes, with room. */
    public static final int LONGEST_TEXT = 200;

    /** The question for the services. */
    public Lookup lookup() {
        return new Lookup(district, year, stage, population, text, point);
    }

    /** The same question with something wrong about it that only asking could tell. */
    Asked with(List<InputError> found) {
        return new Asked(district, year, stage, population, text, point, found);
    }

    /** The same question with another text. */
    Asked saying(String other) {
        return new Asked(district, year, stage, population, other, point, errors);
    }

    /** What is wrong with the typed address, or null. */
    public @Nullable InputError textError() {
        return errors.stream()
                .filter(error -> error.field().equals("q"))
                .findFirst()
                .orElse(null);
    }

    /** Reads the parameters; whatever cannot be read is among the errors and has its usual value. */
    public static Asked from(UnaryOperator<@Nullable String> parameters) {
        return new Parameters(parameters).asked();
    }

    /** Reads one set of parameters. */
    private static final class Parameters {

        private final UnaryOperator<@Nullable String> parameters;

        private final List<InputError> errors = new ArrayList<>();

        private Parameters(UnaryOperator<@Nullable String> parameters) {
            this.parameters = parameters;
        }

        private Asked asked() {
            SchoolYear year = word("year", Asked::year).orElse(null);
            Stage stage = word("stage", Stage::parse).orElse(Stage.PRIMARY);
            Population population = word("population", Asked::population).orElse(Population.RESIDENT);
            Coordinate point = point();
            String text = text(point != null);
            return new Asked(given("district"), year, stage, population, text, point, List.copyOf(errors));
        }

        private String given(String name) {
            String value = parameters.apply(name);
            return value == null ? "" : value.strip();
        }

        private <T> Optional<T> word(String name, Function<String, Optional<T>> reading) {
            String value = given(name);
            Optional<T> read = value.isEmpty() ? Optional.empty() : reading.apply(value);
            if (read.isEmpty() && !value.isEmpty()) {
                errors.add(InputError.of(name, "unknown"));
            }
            return read;
        }

        private String text(boolean pointGiven) {
            String text = given("q");
            if (text.isEmpty() && !pointGiven) {
                errors.add(InputError.of("q", "empty"));
            } else if (text.length() > LONGEST_TEXT) {
                errors.add(InputError.of("q", "too-long", LONGEST_TEXT));
                return text.substring(0, LONGEST_TEXT);
            } else if (text.chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD)) {
                errors.add(InputError.of("q", "unreadable"));
                return text.replaceAll("[\\p{Cntrl}\uFFFD]", "");
            }
            return text;
        }

        private @Nullable Coordinate point() {
            if (given("lat").isEmpty() && given("lon").isEmpty()) {
                return null;
            }
            Frame frame = word("frame", Frame::parse).orElse(Frame.WGS84);
            try {
                return frame.toStored(Double.parseDouble(given("lat")), Double.parseDouble(given("lon")));
            } catch (IllegalArgumentException e) {
                errors.add(InputError.of("lat", "unknown"));
                return null;
            }
        }
    }

    private static Optional<SchoolYear> year(String text) {
        try {
            return Optional.of(SchoolYear.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Population> population(String text) {
        return Population.parse(text).filter(population -> population != Population.BOTH);
    }
}
