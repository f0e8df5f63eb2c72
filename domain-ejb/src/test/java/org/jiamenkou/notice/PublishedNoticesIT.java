package org.jiamenkou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.ejb.EJB;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jiamenkou.BuiltDomain;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.school.DistrictEntry;
import org.jiamenkou.school.SchoolRefusal;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.Outcome;
import org.jiamenkou.zone.ServedSchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Published notices from the file through the database to the answer; sources stand in index.csv. */
@ExtendWith(ArquillianExtension.class)
class PublishedNoticesIT {

    private static final int YEAR = 2025;
    private static final String RUN = SentNotice.RUN + "-";

    @EJB
    private Notices notices;

    @EJB
    private Zones zones;

    @Deployment
    static WebArchive deployment() {
        return BuiltDomain.with(SentNotice.class, Patience.class);
    }

    @Test
    void everyNoticeIsKeptLineByLineAndEveryQuestionAnsweredAsGiven() throws Exception {
        for (NamedCsvRecord notice : rows("index.csv")) {
            String file = notice.getField("file");
            DistrictEntry district = new DistrictEntry(
                    RUN + file, notice.getField("district"), "城" + RUN + file, "", new SchoolYear(YEAR), null, null);
            ImportReport report =
                    notices.importFile(SentNotice.from(district, YEAR).file(bytes(file + ".csv")));
            assertThat(report.sentences()).as(file).isEqualTo(Integer.parseInt(notice.getField("rules")));
            if (report.stored().state() != RevisionState.PUBLISHED) {
                notices.publish(report.stored().code());
            }
            assertThat(notices.get(report.stored().code()).lines()).as(file).hasSize(report.sentences());
        }
        Patience.until("every notice is in the picture", this::everyNoticeAnswers);
        List<String> wrong = new ArrayList<>();
        for (NamedCsvRecord question : rows("lookups.csv")) {
            Answer answer = zones.lookup(
                    SentNotice.question(RUN + question.getField("file"), YEAR, question.getField("input")));
            if (!isRight(answer, question)) {
                wrong.add(question + " but " + answer.outcome() + " " + named(answer));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean everyNoticeAnswers() {
        try {
            for (NamedCsvRecord notice : rows("index.csv")) {
                Lookup anything = SentNotice.question(RUN + notice.getField("file"), YEAR, "某路1号");
                if (zones.lookup(anything).outcome() == Outcome.NOT_PUBLISHED) {
                    return false;
                }
            }
            return true;
        } catch (SchoolRefusal unknownYet) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRight(Answer answer, NamedCsvRecord question) {
        String[] outcome = question.getField("outcome").split(" \\(mode ");
        boolean sameMode =
                outcome.length == 1 || (answer.mode() != null && (answer.mode().code() + ")").equals(outcome[1]));
        Set<String> schools = Stream.of(question.getField("schools").split("/"))
                .map(name -> name.replaceAll("\\((过渡)\\)", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean named =
                answer.outcome().code().equals("one") || answer.outcome().code().equals("several");
        return answer.outcome().code().equals(outcome[0])
                && sameMode
                && (!named || named(answer).equals(schools));
    }

    private static Set<String> named(Answer answer) {
        return answer.schools().stream().map(ServedSchool::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(new String(bytes(file), StandardCharsets.UTF_8)).stream()
                .toList();
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream stream = PublishedNoticesIT.class.getResourceAsStream("/notices/" + file)) {
            return stream.readAllBytes();
        }
    }
}
