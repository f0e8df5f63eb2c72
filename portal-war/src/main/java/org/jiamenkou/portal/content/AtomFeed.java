package org.jiamenkou.portal.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jiamenkou.content.ArticleSheet;
import org.jiamenkou.content.ArticleText;
import org.jiamenkou.portal.reader.Words;
import org.jiamenkou.school.DistrictRow;

/**
 * Writes a feed of RFC 4287. Ids are made from codes, so that they stay when the site gets another name.
 *
 * @param site where the portal is, without a slash at the end
 * @param district whose articles they are
 * @param words the words of the asker's language
 */
record AtomFeed(String site, DistrictRow district, Words words) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    byte[] of(List<ArticleSheet> newest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            head(out, newest);
            for (ArticleSheet sheet : newest) {
                entry(out, sheet);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private void head(XMLStreamWriter out, List<ArticleSheet> newest) throws XMLStreamException {
        Instant updated = newest.stream()
                .map(AtomFeed::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        element(out, "title", words.of("content.feed.title", district.name()));
        element(out, "id", id("district/" + district.code()));
        element(out, "updated", moment(updated));
        link(out, "self", site + "/api/articles.atom?district=" + district.code());
        link(out, "alternate", site + "/content/list?district=" + district.code());
        out.writeStartElement("author");
        element(out, "name", words.of("content.feed.author", district.name()));
        out.writeEndElement();
    }

    private void entry(XMLStreamWriter out, ArticleSheet sheet) throws XMLStreamException {
        ArticleText text = sheet.text();
        out.writeStartElement("entry");
        element(out, "title", text.title());
        element(out, "id", id("article/" + sheet.code()));
        element(out, "published", moment(begin(sheet)));
        element(out, "updated", moment(updated(sheet)));
        link(out, "alternate", site + ArticleCard.link(sheet.code()));
        out.writeEmptyElement("category");
        out.writeAttribute("term", text.category().code());
        out.writeAttribute(
                "label", words.get("content.category." + text.category().code()));
        if (!text.summary().isEmpty()) {
            element(out, "summary", text.summary());
        }
        out.writeStartElement("content");
        out.writeAttribute("type", "html");
        out.writeCharacters(xml(text.body().html()));
        out.writeEndElement();
        out.writeEndElement();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(xml(text));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String relation, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", address);
    }

    private static Instant begin(ArticleSheet sheet) {
        return Objects.requireNonNull(sheet.showing().from(), "only shown articles are in a feed");
    }

    private static Instant updated(ArticleSheet sheet) {
        return sheet.isCorrected() ? sheet.changedAt() : begin(sheet);
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String id(String what) {
        byte[] name = ("org.jiamenkou/" + what).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    /** Some characters people paste cannot stand in XML at all. */
    private static String xml(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }
}
