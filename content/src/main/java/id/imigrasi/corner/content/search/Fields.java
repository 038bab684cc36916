package id.imigrasi.corner.content.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of the index. */
final class Fields {

  /** Words as they are written, each with the sum of its weights as its frequency. */
  static final String WORD = "word";

  /** Their stems, likewise. */
  static final String STEM = "stem";

  /** Stems with their places, for words that stand side by side. */
  static final String NEAR = "near";

  static final String ID = "id";
  static final String LANGUAGE = "language";
  static final String TITLE = "title";
  static final String SUMMARY = "summary";
  static final String SENTENCE = "sentence";

  /** Title and keywords as they are written, and as stems: a phrase each line. */
  static final String PHRASES = "phrases";

  static final String PHRASE_STEMS = "phrase_stems";

  static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS, false);
  static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  private Fields() {}

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
