package id.imigrasi.corner.deploy.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What queries are made from: some documents, as likely from the beginning of the corpus as from
 * its end, and in how many documents of the whole corpus each word stands.
 */
record CorpusSample(List<Document> documents, Map<String, Integer> frequencies) {

  private static final int MOST_DOCUMENTS = 5_000;

  static CorpusSample of(CorpusFile corpus, RandomGenerator random) throws IOException {
    List<Document> sample = new ArrayList<>();
    Map<String, Integer> frequencies = new HashMap<>();
    try (CorpusReader documents = new CorpusReader(corpus.path())) {
      int seen = 0;
      for (Document document : documents) {
        Words.distinct(document).forEach(word -> frequencies.merge(word, 1, Integer::sum));
        seen++;
        if (sample.size() < MOST_DOCUMENTS) {
          sample.add(document);
        } else {
          int place = random.nextInt(seen);
          if (place < MOST_DOCUMENTS) {
            sample.set(place, document);
          }
        }
      }
    }
    return new CorpusSample(sample, frequencies);
  }
}
