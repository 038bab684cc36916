package id.imigrasi.corner.kiosk.fault;

import com.vaadin.flow.i18n.I18NProvider;
import id.imigrasi.corner.content.item.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The last resort, for requests that fail before any screen or page could answer. */
@RestController
class PlainFaultPage implements ErrorController {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final I18NProvider texts;

  PlainFaultPage(I18NProvider texts) {
    this.texts = texts;
  }

  @RequestMapping("/error")
  ResponseEntity<byte[]> answer(HttpServletRequest request) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    String key = status == HttpServletResponse.SC_NOT_FOUND ? "missing.screen" : "fault";
    String page =
        """
        <!doctype html><html lang="id"><meta charset="utf-8">\
        <meta name="viewport" content="width=device-width"><title>%1$s</title>\
        <body style="font:1.5rem/1.5 sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem">\
        <h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></html>
        """
            .formatted(say(key + ".title"), say(key + ".text"), say("missing.home"));
    return ResponseEntity.status(status)
        .contentType(HTML)
        .body(page.getBytes(StandardCharsets.UTF_8));
  }

  private String say(String key) {
    return texts.getTranslation(key, Language.INDONESIAN.locale());
  }
}
