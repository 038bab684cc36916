package id.imigrasi.corner.kiosk.phone;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.page.PhoneAnswer;
import id.imigrasi.corner.content.page.PhonePages;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves guides and checklists to phones. Opens no session and sets no cookie: a phone leaves no
 * trace.
 */
@RestController
class PhoneController {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final PhonePages pages;

  PhoneController(ReleaseInUse releases, Clock clock) {
    this.pages = new PhonePages(() -> releases.current().corpus(), clock);
  }

  @GetMapping("/p/{slug}")
  ResponseEntity<byte[]> guide(@PathVariable String slug) {
    return response(pages.guide(slug, Language.INDONESIAN));
  }

  @GetMapping("/p/{slug}/en")
  ResponseEntity<byte[]> guideInEnglish(@PathVariable String slug) {
    return response(pages.guide(slug, Language.ENGLISH));
  }

  /** In capitals too: QR codes of capitals alone are smaller. */
  @GetMapping({"/c/{code}", "/C/{code}"})
  ResponseEntity<byte[]> shortCode(@PathVariable String code) {
    return response(pages.shortCode(code));
  }

  @GetMapping("/b/{slug}/{answers}")
  ResponseEntity<byte[]> checklist(@PathVariable String slug, @PathVariable String answers) {
    return response(pages.checklist(slug, answers, Language.INDONESIAN));
  }

  @GetMapping("/b/{slug}/{answers}/en")
  ResponseEntity<byte[]> checklistInEnglish(
      @PathVariable String slug, @PathVariable String answers) {
    return response(pages.checklist(slug, answers, Language.ENGLISH));
  }

  private static ResponseEntity<byte[]> response(PhoneAnswer answer) {
    return ResponseEntity.status(answer.status())
        .contentType(HTML)
        .cacheControl(CacheControl.noCache())
        .header(HttpHeaders.CONTENT_LANGUAGE, answer.language().code())
        .header("Content-Security-Policy", answer.contentSecurityPolicy())
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .body(answer.html().getBytes(StandardCharsets.UTF_8));
  }
}
