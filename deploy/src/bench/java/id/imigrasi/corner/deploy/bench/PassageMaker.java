package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.util.List;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;

/**
 * Makes as many passages as one likes out of the guides: a title, and sentences mostly of the guide
 * that it belongs to, with made-up words among theirs. The same random numbers give the same ones.
 */
final class PassageMaker {

  private static final int FEWEST_WORDS = 40;
  private static final int MOST_WORDS = 110;
  private static final float FROM_ITS_GUIDE = 0.6f;
  private static final float MADE_UP = 0.15f;

  private final List<GuideText> guides;
  private final RandomGenerator random;
  private final MadeUpWords madeUp;

  PassageMaker(List<GuideText> guides, RandomGenerator random) {
    this.guides = List.copyOf(guides);
    this.random = random;
    this.madeUp = new MadeUpWords(random);
  }

  Document make(int number) {
    GuideText guide = any(guides);
    String title = guide.title() + " " + madeUp.next();
    StringJoiner body = new StringJoiner("\n");
    int missing = random.nextInt(FEWEST_WORDS, MOST_WORDS + 1);
    while (missing > 0) {
      GuideText origin = random.nextFloat() < FROM_ITS_GUIDE ? guide : any(guides);
      String[] words = any(origin.sentences()).split(" ", -1);
      missing -= words.length;
      body.add(mixed(words));
    }
    return Document.of(new GuideId("d-" + number), Language.INDONESIAN, title, body.toString());
  }

  private String mixed(String[] words) {
    StringJoiner sentence = new StringJoiner(" ");
    for (String word : words) {
      if (random.nextFloat() < MADE_UP) {
        sentence.add(madeUp.next());
      }
      sentence.add(word);
    }
    return sentence.toString();
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
