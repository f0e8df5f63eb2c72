package org.jiamenkou.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jiamenkou.portal.reader.Words;
import org.jspecify.annotations.Nullable;

/**
 * What goes back over the wire.
 *
 * @param status the HTTP status
 * @param type the content type
 * @param file the name under which a download is saved, or null
 * @param body the bytes
 * @param tag the ETag of a good reply; null where there is none
 */
public record Reply(
        int status,
        String type,
        @Nullable String file,
        byte[] body,
        @Nullable String tag) {

    private static final String JSON = "application/json;charset=UTF-8";

    /** A JSON answer. */
    public static Reply ok(Json json) {
        return good(JSON, null, json.utf8());
    }

    /** A file to be saved under that name. */
    public static Reply download(String type, String file, byte[] body) {
        return good(type, file, body);
    }

    /** A text that is read where it arrives: a feed. */
    public static Reply read(String type, byte[] body) {
        return good(type, null, body);
    }

    private static Reply good(String type, @Nullable String file, byte[] body) {
        return new Reply(HttpServletResponse.SC_OK, type, file, body, Tag.of(body));
    }

    /** The one error body; details are the fields, each with its own code and words. */
    public static Reply error(int status, String code, String message, List<InputError> details, Words words) {
        Json json = new Json().object().text("code", code).text("message", message);
        json.name("details").list();
        for (InputError detail : details) {
            json.object().text("field", detail.field()).text("code", detail.code());
            json.text("message", words.of(detail.key(), detail.arguments().toArray()))
                    .endObject();
        }
        return new Reply(status, JSON, null, json.endList().endObject().utf8(), null);
    }

    /** Sends it; a good reply the asker already holds is answered 304 without its body. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept-Language");
        if (tag != null) {
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "public, no-cache");
            if (Tag.matches(request.getHeader("If-None-Match"), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
        write(request, response);
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        if (file != null) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file + '"');
        }
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }
}
