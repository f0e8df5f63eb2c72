package org.jiamenkou.portal.content;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jiamenkou.content.ArticleSheet;
import org.jiamenkou.content.Articles;
import org.jiamenkou.portal.api.ApiServlet;
import org.jiamenkou.portal.api.Reply;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.portal.school.Directories;
import org.jiamenkou.school.DistrictRow;

/** {@code GET /api/articles.atom?district=}: the thirty newest articles of a district, for those who subscribe. */
@WebServlet("/api/articles.atom")
public class FeedServlet extends ApiServlet {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 30;

    @EJB
    private transient Articles articles;

    @Inject
    private transient Directories directories;

    @Override
    protected Reply reply(HttpServletRequest request, Words words) {
        String asked = request.getParameter("district");
        Optional<DistrictRow> district = directories.now().district(asked == null ? "" : asked);
        if (district.isEmpty()) {
            return error(404, "not-found", words);
        }
        List<ArticleSheet> newest = articles.newest(district.get().code(), MOST);
        String address = request.getRequestURL().toString();
        String site = address.substring(0, address.indexOf('/', address.indexOf("//") + 2));
        byte[] feed = new AtomFeed(site, district.get(), words).of(newest);
        return Reply.read("application/atom+xml;charset=UTF-8", feed);
    }
}
