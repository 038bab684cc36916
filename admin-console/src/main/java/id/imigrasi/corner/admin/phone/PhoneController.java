package id.imigrasi.corner.admin.phone;

import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.page.PhoneAnswer;
import id.imigrasi.corner.content.page.PhonePages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers the addresses that kiosks show as QR codes and as short codes. */
@RestController
class PhoneController {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final PhonePages pages;

  PhoneController(Releases releases, Clock clock) {
    this.pages = new PhonePages(releases::current, clock);
  }

  @GetMapping("/p/{slug}")
  ResponseEntity<String> indonesian(@PathVariable String slug) {
    return answer(pages.guide(slug, Language.INDONESIAN));
  }

  @GetMapping("/p/{slug}/en")
  ResponseEntity<String> english(@PathVariable String slug) {
    return answer(pages.guide(slug, Language.ENGLISH));
  }

  @GetMapping({"/c/{code}", "/C/{code}"})
  ResponseEntity<String> shortCode(@PathVariable String code) {
    return answer(pages.shortCode(code));
  }

  @GetMapping("/b/{slug}/{answers}")
  ResponseEntity<String> checklist(@PathVariable String slug, @PathVariable String answers) {
    return answer(pages.checklist(slug, answers, Language.INDONESIAN));
  }

  @GetMapping("/b/{slug}/{answers}/en")
  ResponseEntity<String> checklistInEnglish(
      @PathVariable String slug, @PathVariable String answers) {
    return answer(pages.checklist(slug, answers, Language.ENGLISH));
  }

  /** Anything else below these addresses was mistyped. */
  @GetMapping({"/p", "/p/**", "/c", "/c/**", "/C", "/C/**", "/b", "/b/**"})
  ResponseEntity<String> mistyped() {
    return answer(pages.shortCode(""));
  }

  private static ResponseEntity<String> answer(PhoneAnswer answer) {
    return ResponseEntity.status(answer.status())
        .contentType(HTML)
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
        .header("Content-Language", answer.language().code())
        .header("Content-Security-Policy", answer.contentSecurityPolicy())
        .body(answer.html());
  }
}
