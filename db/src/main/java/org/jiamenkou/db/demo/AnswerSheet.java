package org.jiamenkou.db.demo;

import java.util.Collection;

/** Collects questions and answers of several notices as one table. */
final class AnswerSheet {

    private final Csv csv = new Csv(
            "district", "stage", "year", "population", "text", "lat", "lon", "outcome", "schools", "backup", "why");

    /** Adds the questions of one notice. */
    void add(String district, String stage, int year, String population, Collection<Asked> questions) {
        for (Asked q : questions) {
            csv.row(
                    district,
                    stage,
                    year,
                    population,
                    q.text(),
                    q.lat(),
                    q.lon(),
                    q.outcome(),
                    String.join("|", q.schools()),
                    String.join("|", q.backup()),
                    q.why());
        }
    }

    @Override
    public String toString() {
        return csv.toString();
    }
}
