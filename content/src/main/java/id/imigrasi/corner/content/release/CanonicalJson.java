package id.imigrasi.corner.content.release;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The one form of a JSON value that is signed and hashed: OLPC canonical JSON, as TUF 1.0.31,
 * section 4.2.1 asks. Keys in code point order, no white space, only quote and backslash escaped,
 * whole numbers only.
 */
final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * Encodes a value as UTF-8.
   *
   * @throws IllegalArgumentException if it holds a number that is not whole
   */
  static byte[] encode(JsonNode value) {
    StringBuilder text = new StringBuilder();
    append(value, text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(JsonNode value, StringBuilder text) {
    if (value.isObject()) {
      appendObject(value, text);
    } else if (value.isArray()) {
      text.append('[');
      Iterator<JsonNode> elements = value.iterator();
      while (elements.hasNext()) {
        append(elements.next(), text);
        if (elements.hasNext()) {
          text.append(',');
        }
      }
      text.append(']');
    } else if (value.isString()) {
      appendString(value.stringValue(), text);
    } else if (value.isIntegralNumber()) {
      text.append(value.bigIntegerValue());
    } else if (value.isBoolean() || value.isNull()) {
      text.append(value.asString("null"));
    } else {
      throw new IllegalArgumentException("canonical JSON has no " + value.getNodeType());
    }
  }

  private static void appendObject(JsonNode object, StringBuilder text) {
    Map<String, JsonNode> sorted = new TreeMap<>(CanonicalJson::byCodePoint);
    object.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
    text.append('{');
    boolean first = true;
    for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
      if (!first) {
        text.append(',');
      }
      first = false;
      appendString(entry.getKey(), text);
      text.append(':');
      append(entry.getValue(), text);
    }
    text.append('}');
  }

  private static void appendString(String string, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\');
      }
      text.append(c);
    }
    text.append('"');
  }

  /** String's own order compares UTF-16 units, which differs beyond U+FFFF. */
  private static int byCodePoint(String left, String right) {
    int[] a = left.codePoints().toArray();
    int[] b = right.codePoints().toArray();
    return Arrays.compare(a, b);
  }
}
