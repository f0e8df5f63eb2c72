package org.jiamenkou.portal.notice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jiamenkou.notice.NoticeText;
import org.jiamenkou.notice.Notices;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.portal.api.ApiServlet;
import org.jiamenkou.portal.api.Reply;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.zone.Revision;

/** {@code GET /api/notices/{id}}, {@code {id}.csv}, {@code {id}.geojson}: one published text. */
@WebServlet("/api/notices/*")
public class NoticeServlet extends ApiServlet {

    private static final long serialVersionUID = 1L;

    private static final String CSV = ".csv";
    private static final String GEOJSON = ".geojson";

    @EJB
    private transient Notices notices;

    @EJB
    private transient Zones zones;

    @Override
    protected Reply reply(HttpServletRequest request, Words words) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (path.length() < 2) {
            return error(404, "not-found", words);
        }
        String id = path.substring(1);
        if (id.endsWith(CSV)) {
            return csv(id.substring(0, id.length() - CSV.length()), words);
        }
        if (id.endsWith(GEOJSON)) {
            return geoJson(id.substring(0, id.length() - GEOJSON.length()));
        }
        return Reply.ok(NoticeJson.of(notices.get(id)));
    }

    private Reply csv(String id, Words words) {
        NoticeText text = notices.get(id);
        return Reply.download("text/csv;charset=UTF-8", name(text) + CSV, NoticeCsv.of(text, words));
    }

    private Reply geoJson(String id) {
        NoticeText text = notices.get(id);
        Revision of = text.revision();
        byte[] body = AreasJson.of(zones.areas(of.district(), of.year(), of.stage(), of.population()))
                .utf8();
        return Reply.download("application/geo+json", name(text) + GEOJSON, body);
    }

    /** A name that is safe in a header: the code of the notice and its revision. */
    private static String name(NoticeText text) {
        return text.revision().notice().replaceAll("[^A-Za-z0-9_-]", "_") + "-r"
                + text.revision().revision();
    }
}
