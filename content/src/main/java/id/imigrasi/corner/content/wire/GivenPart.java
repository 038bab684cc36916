package id.imigrasi.corner.content.wire;

import java.util.Base64;
import java.util.Optional;

/**
 * The console's answer to a {@link Want}: one part of one file, or the word that it has no such
 * file.
 *
 * @param file as it was asked for
 * @param part the part's bytes (see {@link Parts}; metadata files are parts of themselves) in
 *     base64; empty if there is no such file
 */
public record GivenPart(String file, String part) {

  public GivenPart {
    Texts.require("file", file, 100);
    Texts.require("part", part, WireCodec.MAX_MESSAGE);
  }

  public static GivenPart of(String file, byte[] part) {
    return new GivenPart(file, Base64.getEncoder().encodeToString(part));
  }

  /** Says that there is no such file. */
  public static GivenPart none(String file) {
    return new GivenPart(file, "");
  }

  /** The part's bytes; empty if there is no such file or the message is damaged. */
  public Optional<byte[]> bytes() {
    try {
      byte[] bytes = Base64.getDecoder().decode(part);
      return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }
}
