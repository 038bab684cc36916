package id.imigrasi.corner.content.guide;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the fields of one YAML mapping and notes every problem with its line and field. A field
 * that is wrong reads as a harmless stand-in, so that one pass finds all problems.
 */
final class YamlFields {

  private final YamlDocument document;
  private final String prefix;
  private final MappingNode mapping;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();

  YamlFields(YamlDocument document, String prefix, MappingNode mapping) {
    this.document = document;
    this.prefix = prefix;
    this.mapping = mapping;
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problem("?", tuple.getKeyNode(), "is not the name of a field");
      } else if (nodes.put(key.getValue(), tuple.getValueNode()) != null) {
        problem(key.getValue(), key, "stands here twice");
      }
    }
  }

  /** The text of a required field. */
  String text(String name, int maxLength) {
    Node node = required(name);
    if (node == null) {
      return "?";
    }
    String text = scalar(name, node);
    if (text.isBlank()) {
      problem(name, node, "is empty");
      return "?";
    }
    if (text.length() > maxLength) {
      problem(name, node, "has " + text.length() + " characters, " + maxLength + " are allowed");
    }
    return text.strip();
  }

  /** The text of a field that may be left out, then empty. */
  String optionalText(String name, int maxLength) {
    return has(name) ? text(name, maxLength) : "";
  }

  boolean has(String name) {
    return nodes.containsKey(name);
  }

  LocalDate date(String name) {
    String text = text(name, 10);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      problem(name, nodes.get(name), "is not a date like 2026-11-22: \"" + text + "\"");
      return LocalDate.EPOCH;
    }
  }

  PartialDate partialDate(String name) {
    String text = text(name, 10);
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isEmpty()) {
      problem(
          name,
          nodes.get(name),
          "is not a date like 2026, 2026-11 or 2026-11-22: \"" + text + "\"");
    }
    return date.orElse(new PartialDate(1970, 0, 0));
  }

  /** Whole rupiah, not negative, at most twelve digits. */
  long amount(String name) {
    String text = text(name, 20);
    if (!text.matches("\\d{1,12}")) {
      problem(
          name, nodes.get(name), "is not a whole number of rupiah like 650000: \"" + text + "\"");
      return 0;
    }
    return Long.parseLong(text);
  }

  /** A list of short texts; a single text counts as a list of one; left out means empty. */
  List<String> texts(String name) {
    asked.add(name);
    Node node = nodes.get(name);
    List<String> texts = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        Node entry = sequence.getValue().get(i);
        String text = scalar(name + "[" + i + "]", entry).strip();
        if (text.isEmpty()) {
          problem(name + "[" + i + "]", entry, "is empty");
        } else {
          texts.add(text);
        }
      }
    } else if (node != null) {
      String text = scalar(name, node).strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The mapping below a field; null if it is left out or no mapping. */
  @Nullable YamlFields child(String name) {
    asked.add(name);
    Node node = nodes.get(name);
    if (node instanceof MappingNode child) {
      return new YamlFields(document, prefix + name + ".", child);
    }
    if (node != null) {
      problem(name, node, "should have fields of its own");
    }
    return null;
  }

  /** The mappings of a list; left out means empty. */
  List<YamlFields> children(String name) {
    asked.add(name);
    Node node = nodes.get(name);
    List<YamlFields> children = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        String entryName = name + "[" + i + "]";
        if (sequence.getValue().get(i) instanceof MappingNode child) {
          children.add(new YamlFields(document, prefix + entryName + ".", child));
        } else {
          problem(entryName, sequence.getValue().get(i), "should have fields of its own");
        }
      }
    } else if (node != null) {
      problem(name, node, "should be a list");
    }
    return children;
  }

  /** Notes a problem of a field that was read. */
  void problem(String name, String message) {
    problem(name, nodes.getOrDefault(name, mapping), message);
  }

  /** Notes every field that nobody asked for: mostly a slip of the pen. */
  void refuseOthers() {
    nodes.forEach(
        (name, node) -> {
          if (!asked.contains(name)) {
            problem(name, node, "is not a known field");
          }
        });
  }

  private @Nullable Node required(String name) {
    asked.add(name);
    Node node = nodes.get(name);
    if (node == null) {
      problem(name, mapping, "is missing");
    }
    return node;
  }

  private String scalar(String name, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem(name, node, "should be one text");
    return "";
  }

  private void problem(String name, @Nullable Node node, String message) {
    document.problem((node == null ? mapping : node).getStartMark(), prefix + name, message);
  }
}
