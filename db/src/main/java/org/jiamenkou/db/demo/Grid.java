package org.jiamenkou.db.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * The streets and the blocks between them: nine bands of ten and nine blocks in turn, 86 in all, which tile the
 * district. 65 streets run between the bands, 77 between the blocks of a band, six along the western and eastern
 * border; twelve lanes inside blocks make 160.
 */
final class Grid {

    /** Metres from west to east. */
    static final double WIDTH = 9_000;

    /** Metres from south to north. */
    static final double HEIGHT = 6_300;

    static final int BANDS = 9;
    private static final double BAND = HEIGHT / BANDS;

    private final List<List<Street>> lines = new ArrayList<>();
    private final List<List<List<Street>>> columns = new ArrayList<>();
    private final List<Street> streets = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    Grid(NameGiver names) {
        List<String> hard = new ArrayList<>(Words.HARD_STREETS);
        for (int line = 0; line <= BANDS; line++) {
            lines.add(line(line, names, hard));
        }
        List<Street> west = border(0, "环湖西", names);
        List<Street> east = border(WIDTH, "环湖东", names);
        for (int band = 0; band < BANDS; band++) {
            columns.add(columnsOf(band, west, east, names));
        }
        lines.forEach(streets::addAll);
        columns.forEach(band -> band.subList(1, band.size() - 1).forEach(streets::addAll));
        streets.addAll(west);
        streets.addAll(east);
        for (int band = 0; band < BANDS; band++) {
            for (int column = 0; column < blocks(band); column++) {
                cells.add(cell(band, column));
            }
        }
    }

    /** Blocks in a band. */
    static int blocks(int band) {
        return band % 2 == 0 ? 10 : 9;
    }

    List<Street> streets() {
        return streets;
    }

    List<Cell> cells() {
        return cells;
    }

    /** The block beside it in its band: 1 to the east, −1 to the west; the other side at the border. */
    Cell beside(Cell cell, int step) {
        int column = cell.column() + step;
        boolean inside = column >= 0 && column < blocks(cell.band());
        return cells.get(inside ? cell.id() + step : cell.id() - step);
    }

    private static List<Street> line(int line, NameGiver names, List<String> hard) {
        int pieces = line % 2 == 0 ? 7 : 6;
        double length = WIDTH / pieces;
        List<Street> result = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            String ending = piece == 3 ? "大道" : "路";
            String name = piece == 1 && !hard.isEmpty()
                    ? names.reserved(hard.remove(0) + ending)
                    : names.fresh(List.of(ending));
            result.add(new Street(name, true, HEIGHT - line * BAND, piece * length, (piece + 1) * length));
        }
        return result;
    }

    private static List<Street> border(double x, String stem, NameGiver names) {
        List<Street> result = new ArrayList<>();
        List<String> endings = List.of("北路", "中路", "南路");
        for (int third = 0; third < 3; third++) {
            String name = names.reserved(stem + endings.get(third));
            result.add(new Street(name, false, x, third * HEIGHT / 3, (third + 1) * HEIGHT / 3));
        }
        return result;
    }

    private static List<List<Street>> columnsOf(int band, List<Street> west, List<Street> east, NameGiver names) {
        List<List<Street>> result = new ArrayList<>();
        result.add(west.subList(band / 3, band / 3 + 1));
        double width = WIDTH / blocks(band);
        for (int column = 1; column < blocks(band); column++) {
            String name = band == 1 && column == 4 ? names.reserved("望湖街") : names.fresh(List.of("街"));
            result.add(List.of(new Street(name, false, column * width, band * BAND, (band + 1) * BAND)));
        }
        result.add(east.subList(band / 3, band / 3 + 1));
        return result;
    }

    private Cell cell(int band, int column) {
        double width = WIDTH / blocks(band);
        double west = column * width;
        double east = west + width;
        double top = band * BAND;
        return new Cell(
                cells.size(),
                band,
                column,
                west,
                HEIGHT - top - BAND,
                east,
                HEIGHT - top,
                facing(lines.get(band), west, east, false),
                facing(lines.get(band + 1), west, east, true),
                facing(columns.get(band).get(column), top, top + BAND, false),
                facing(columns.get(band).get(column + 1), top, top + BAND, true));
    }

    private static List<Stretch> facing(List<Street> line, double low, double high, boolean odd) {
        return line.stream()
                .filter(street -> street.from() < high - Street.PLOT && street.to() > low + Street.PLOT)
                .map(street -> street.stretch(low, high, odd))
                .toList();
    }
}
