package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiamenkou.intake.Table.Row;
import org.jspecify.annotations.Nullable;

/** Reads a table: looks for the row of titles, then makes something of each row below it. */
final class TableReader implements Predicate<Row> {

    /** So many rows may stand above the titles. */
    private static final int TITLES_WITHIN = 20;

    /** Titles that stand in merged blocks reach so many rows below their first. */
    private static final int TITLE_ROWS = 2;

    private final IntakeOptions options;

    private final Tally tally;

    private final Harvest harvest;

    private final List<Row> above = new ArrayList<>();

    private @Nullable Header header;

    private @Nullable RowReader rows;

    private @Nullable Row last;

    private boolean tooMany;

    private int titleRow;

    private TableSketch sketch = new TableSketch("");

    private int expected;

    TableReader(IntakeOptions options, Tally tally, Harvest harvest) {
        this.options = options;
        this.tally = tally;
        this.harvest = harvest;
    }

    /** Whether the table has known titles; if so, its rows have been read. */
    boolean read(Table table) throws Unreadable {
        sketch = new TableSketch(table.name());
        expected = table.expected();
        IntakeColumns named = options.columns();
        if (named != null && !named.sheet().equals(table.name())) {
            return false;
        }
        try {
            table.read(this);
        } finally {
            if (header != null || harvest.table == null) {
                harvest.table = sketch.table().orElse(null);
            }
        }
        if (tooMany) {
            throw new Unreadable("too-many-rows", Integer.toString(options.maxRows()));
        }
        return header != null;
    }

    /** The reading that comes nearest to known titles, for telling what is missing. */
    Optional<Header> nearly() {
        return above.stream()
                .map(row -> Header.nearly(row, options.expected()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether the last row lacks something it must have: with no line break after it, the file was cut off. */
    boolean endsShort() {
        if (header == null || last == null) {
            return false;
        }
        Fields fields = new Fields(header, last);
        return header.layout().required().stream()
                .anyMatch(column -> fields.get(column).isEmpty());
    }

    @Override
    public boolean test(Row row) {
        return header == null ? look(row) : take(row, header);
    }

    private boolean look(Row row) {
        IntakeColumns named = options.columns();
        if (named != null) {
            return lookAsNamed(row, named);
        }
        Optional<Header> found = Header.of(row, options.expected());
        if (found.isEmpty()) {
            if (!row.isBlank()) {
                above.add(row);
                sketch.above(row);
            }
            return above.size() < TITLES_WITHIN;
        }
        begin(row, found.get());
        return true;
    }

    /** The titles stand where a clerk said, and mean what a clerk said. */
    private boolean lookAsNamed(Row row, IntakeColumns named) {
        if (row.number() < named.row()) {
            above.add(row);
            return true;
        }
        Row titles = named.row() == 0 ? new Row(0, List.of(), List.of()) : row;
        Optional<Header> found = Header.named(titles, named.meant(), options.expected());
        if (found.isEmpty()) {
            above.add(new Row(row.number(), named.meant(), List.of()));
            sketch.above(row);
            return false;
        }
        begin(titles, found.get());
        return named.row() > 0 || take(row, found.get());
    }

    private void begin(Row titles, Header found) {
        header = found;
        titleRow = titles.number();
        sketch.titles(titles, found);
        harvest.shape = found.layout().shape();
        rows = readerOf(harvest.shape);
        reportTitles(titles, found);
    }

    private RowReader readerOf(Shape shape) {
        return switch (shape) {
            case LINES -> new LineRows(options, tally, harvest);
            case RULES -> new RuleRows(options, tally, harvest);
            case PLACES -> new PlaceRows(options, tally, harvest);
            case SCHOOLS -> new SchoolRows(options, tally, harvest);
            case MEMBERS -> new MemberRows(tally, harvest);
            case CAMPUSES -> new CampusRows(options, tally, harvest);
            case REQUIREMENTS -> new RequirementRows(tally, harvest);
            case SEATS -> new SeatRows(tally, harvest);
            case CHILDREN -> new ChildRows(tally, harvest);
            case PUPILS -> new PupilRows(tally, harvest);
            default -> throw new IllegalStateException("no table has the shape " + shape);
        };
    }

    private void reportTitles(Row row, Header titles) {
        above.forEach(line -> tally.note(line.number(), null, "above-titles", shown(line)));
        titles.extra().forEach((index, title) -> {
            boolean twice = options.columns() == null
                    && Column.titled(title).filter(titles.at()::containsKey).isPresent();
            if (twice) {
                tally.warn(row.number(), title, "column-twice", title);
            } else {
                tally.note(row.number(), title, "extra-column", title);
            }
        });
    }

    private boolean take(Row row, Header titles) {
        tally.row();
        sketch.sample(row);
        if (expected > 0) {
            options.progress().reached(row.number(), expected);
        }
        if (row.number() > options.maxRows()) {
            tooMany = true;
            return false;
        }
        if (row.isBlank()) {
            tally.blank();
            return true;
        }
        last = row;
        Fields fields = new Fields(titles, row);
        if (titles.isRepeatedBy(row)) {
            tally.blank();
            tally.note(row.number(), null, "titles-again");
        } else if (row.number() <= titleRow + TITLE_ROWS && titles.isPartOf(row)) {
            tally.refuse(row.number(), null, "titles-two-rows", shown(row));
        } else if (fields.isBlank() && row.marks().isEmpty()) {
            tally.refuse(row.number(), null, "only-extra-columns", shown(row));
        } else if (usable(fields) && rows != null) {
            rows.read(fields);
        }
        return true;
    }

    private boolean usable(Fields fields) {
        Row row = fields.row();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cell(i).length() > options.maxCellLength()) {
                String most = Integer.toString(options.maxCellLength());
                tally.refuse(row.number(), fields.header().title(i), "cell-too-long", most);
                return false;
            }
        }
        reportOutside(fields);
        return reportMarks(fields);
    }

    private void reportOutside(Fields fields) {
        List<String> titles = fields.header().titles();
        for (int i = 0; i < fields.row().cells().size(); i++) {
            boolean untitled = i >= titles.size() || titles.get(i).isBlank();
            if (untitled && !fields.row().cell(i).isBlank()) {
                tally.warn(
                        fields.number(),
                        fields.header().title(i),
                        "cell-without-title",
                        fields.row().cell(i));
            }
        }
    }

    private boolean reportMarks(Fields fields) {
        boolean usable = true;
        for (Table.Mark mark : fields.row().marks()) {
            if (mark.code().equals("date-cell") && fields.header().isDay(mark.index())) {
                continue;
            }
            boolean matters = fields.header().at().containsValue(mark.index());
            String column = fields.header().title(mark.index());
            if (mark.refuses() && matters && usable) {
                tally.refuse(fields.number(), column, mark.code(), mark.text());
                usable = false;
            } else {
                tally.warn(fields.number(), column, mark.code(), mark.text());
            }
        }
        return usable;
    }

    private static String shown(Row row) {
        return row.cells().stream().map(String::strip).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }
}
