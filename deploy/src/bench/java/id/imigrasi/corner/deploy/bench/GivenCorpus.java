package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A corpus that somebody brings along: JSON objects, a line each, with the texts {@code id}, {@code
 * title} and {@code body}. Its documents are numbered, because an id of ours is a slug.
 */
final class GivenCorpus {

  private final Path file;
  private final Map<String, Integer> lineOfId = new HashMap<>();

  GivenCorpus(Path file) {
    this.file = file;
  }

  /**
   * Copies the documents.
   *
   * @return how many there are
   */
  int copy(CorpusWriter target) throws IOException, UnusableCorpusException {
    int number = 0;
    // Bytes as characters: so a line that is not UTF-8 is found by its number.
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        target.add(document(line.getBytes(StandardCharsets.ISO_8859_1), number));
      }
    }
    if (number == 0) {
      throw new UnusableCorpusException(file, "there is no document in it");
    }
    return number;
  }

  private Document document(byte[] line, int number) throws UnusableCorpusException {
    JsonNode object = object(line, number);
    String id = text(object, "id", number);
    Integer former = lineOfId.putIfAbsent(id, number);
    if (former != null) {
      throw new UnusableCorpusException(
          file, number, "the id \"" + id + "\" already stands in line " + former);
    }
    return Document.of(
        new GuideId("d-" + number),
        Language.INDONESIAN,
        text(object, "title", number),
        text(object, "body", number));
  }

  private JsonNode object(byte[] line, int number) throws UnusableCorpusException {
    try {
      JsonNode node = Json.MAPPER.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      throw new UnusableCorpusException(file, number, "no JSON: " + e.getOriginalMessage());
    }
    throw new UnusableCorpusException(file, number, "no JSON object");
  }

  private String text(JsonNode object, String name, int number) throws UnusableCorpusException {
    JsonNode value = object.path(name);
    if (!value.isString()) {
      throw new UnusableCorpusException(file, number, "there is no text \"" + name + "\"");
    }
    return value.stringValue();
  }
}
