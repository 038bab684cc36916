package id.imigrasi.corner.content.wire;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes messages as JSON (RFC 8259) in UTF-8 and reads them. Fields that are unknown here are
 * passed over, so that kiosks and consoles of different age understand each other.
 */
public final class WireCodec {

  /** No message is larger; larger items travel in {@link Parts}. */
  public static final int MAX_MESSAGE = 256 * 1024;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(10)
                          .maxStringLength(MAX_MESSAGE)
                          .maxNumberLength(20)
                          .build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private WireCodec() {}

  public static byte[] encode(Object message) {
    return MAPPER.writeValueAsBytes(message);
  }

  /** Reads a message; never throws, whatever the bytes are. */
  public static <T> Decoded<T> decode(byte[] bytes, Class<T> type) {
    if (bytes.length > MAX_MESSAGE) {
      return new Decoded.Malformed<>("message of " + bytes.length + " bytes");
    }
    try {
      T value = MAPPER.readValue(bytes, type);
      return value == null
          ? new Decoded.Malformed<>("empty message")
          : new Decoded.Message<>(value);
    } catch (JacksonException e) {
      return new Decoded.Malformed<>(type.getSimpleName() + ": " + e.getOriginalMessage());
    }
  }
}
