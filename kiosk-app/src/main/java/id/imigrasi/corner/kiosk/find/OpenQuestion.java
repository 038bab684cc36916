package id.imigrasi.corner.kiosk.find;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.demand.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor is typing and no guide answers yet. It is counted once it is settled: not every
 * letter on the way to it, and in its longest version.
 */
final class OpenQuestion {

  private final Tally tally;

  private @Nullable Typed open;

  /** What was counted of this typing so far; a longer version takes its place. */
  private @Nullable Typed counted;

  /** The language of the interface may change while the question stands. */
  private record Typed(String words, Language language, boolean unsure) {}

  OpenQuestion(Tally tally) {
    this.tally = tally;
  }

  /** The visitor has typed so far, and this came of it. */
  void typed(Answer answer) {
    String words = answer.query();
    if (words.isEmpty()) {
      end();
      return;
    }
    Typed last = open != null ? open : counted;
    if (last != null && last.words().startsWith(words)) {
      // Being taken back, letter by letter: what it was is what was asked.
      return;
    }
    if (last != null && !isSameTyping(last.words(), words)) {
      end();
    }
    switch (answer.kind()) {
      case NOTHING -> open = new Typed(words, answer.language(), false);
      case UNSURE -> open = new Typed(words, answer.language(), true);
      case FOUND -> answered();
      case START, PREPARING -> open = null;
    }
  }

  /** Nothing has been typed for a while. Who is shown guides may still be reading. */
  void paused() {
    if (open != null && !open.unsure()) {
      settle();
    }
  }

  /** The visitor has cleared the field, or goes elsewhere, but not to one of the guides shown. */
  void end() {
    settle();
    counted = null;
  }

  /** The visitor has found what was meant. */
  void answered() {
    if (counted != null) {
      tally.takeBack(counted.words(), counted.language());
    }
    open = null;
    counted = null;
  }

  private void settle() {
    Typed settled = open;
    if (settled != null) {
      if (counted != null) {
        tally.takeBack(counted.words(), counted.language());
      }
      tally.unanswered(settled.words(), settled.language());
      counted = settled;
      open = null;
    }
  }

  /** Whether two texts have so much of their beginning in common that one was made of the other. */
  private static boolean isSameTyping(String before, String now) {
    int common = 0;
    while (common < Math.min(before.length(), now.length())
        && before.charAt(common) == now.charAt(common)) {
      common++;
    }
    return 2 * common >= before.length();
  }
}
