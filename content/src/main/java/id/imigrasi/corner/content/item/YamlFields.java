package id.imigrasi.corner.content.item;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
public final class YamlFields {

  /** Stands in for a text that is missing; its problem has been noted. */
  private static final String UNREADABLE = "?";

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
  public String text(String name, int maxLength) {
    Node node = required(name);
    if (node == null) {
      return UNREADABLE;
    }
    String text = scalar(name, node);
    if (text.isBlank()) {
      problem(name, node, "is empty");
      return UNREADABLE;
    }
    if (text.length() > maxLength) {
      problem(name, node, "has " + text.length() + " characters, " + maxLength + " are allowed");
    }
    return text.strip();
  }

  /** The text of a field that may be left out, then empty. */
  public String optionalText(String name, int maxLength) {
    return has(name) ? text(name, maxLength) : "";
  }

  public boolean has(String name) {
    return nodes.containsKey(name);
  }

  /** A day, as in 2026-11-22. */
  public LocalDate date(String name) {
    String text = text(name, 10);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      if (!text.equals(UNREADABLE)) {
        problem(name, nodes.get(name), "is not a date like 2026-11-22: \"" + text + "\"");
      }
      return LocalDate.EPOCH;
    }
  }

  /** A year, a month or a day. */
  public PartialDate partialDate(String name) {
    String text = text(name, 10);
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isEmpty() && !text.equals(UNREADABLE)) {
      problem(
          name,
          nodes.get(name),
          "is not a date like 2026, 2026-11 or 2026-11-22: \"" + text + "\"");
    }
    return date.orElse(new PartialDate(1970, 0, 0));
  }

  /** A text in both languages, below the fields {@code id} and {@code en}. */
  public Bilingual bilingual(String name, int maxLength) {
    YamlFields child = child(name);
    if (child == null) {
      if (!has(name)) {
        problem(name, "is missing");
      }
      return new Bilingual(UNREADABLE, UNREADABLE);
    }
    Bilingual texts =
        new Bilingual(
            child.text(Language.INDONESIAN.code(), maxLength),
            child.text(Language.ENGLISH.code(), maxLength));
    child.refuseOthers();
    return texts;
  }

  /** A text in both languages that may be left out. */
  public @Nullable Bilingual optionalBilingual(String name, int maxLength) {
    return has(name) ? bilingual(name, maxLength) : null;
  }

  /** A slug; notes a problem where the text has another form. */
  public Slug slug(String name) {
    return slug(name, text(name, 60));
  }

  /** A list of texts of limited length; left out means empty. */
  public List<String> texts(String name, int maxLength) {
    List<String> texts = texts(name);
    for (String text : texts) {
      if (text.length() > maxLength) {
        problem(name, "has " + text.length() + " characters, " + maxLength + " are allowed");
      }
    }
    return texts;
  }

  /** A list of slugs of guides. */
  public List<Slug> slugs(String name) {
    List<Slug> slugs = new ArrayList<>();
    for (String text : texts(name)) {
      if (Slug.isValid(text)) {
        slugs.add(new Slug(text));
      } else {
        problem(name, "is not a guide's slug: \"" + text + "\"");
      }
    }
    return slugs;
  }

  private Slug slug(String name, String text) {
    if (Slug.isValid(text)) {
      return new Slug(text);
    }
    if (!text.equals(UNREADABLE)) {
      problem(name, "should be lower-case words joined by hyphens: \"" + text + "\"");
    }
    return new Slug("unreadable");
  }

  /** Yes or no, {@code true} or {@code false}; left out means no. */
  public boolean flag(String name) {
    String text = optionalText(name, 5);
    if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
      problem(name, "should be true or false: \"" + text + "\"");
    }
    return text.equals("true");
  }

  /** A whole number from 0 to 999; left out means 0. */
  public int number(String name) {
    String text = optionalText(name, 3);
    if (text.isEmpty() || text.matches("\\d{1,3}")) {
      return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
    problem(name, "is not a whole number: \"" + text + "\"");
    return 0;
  }

  /** Whole rupiah, not negative, at most twelve digits. */
  public long amount(String name) {
    String text = text(name, 20);
    if (text.matches("\\d{1,12}")) {
      return Long.parseLong(text);
    }
    if (!text.equals(UNREADABLE)) {
      problem(
          name, nodes.get(name), "is not a whole number of rupiah like 650000: \"" + text + "\"");
    }
    return 0;
  }

  /** A list of short texts; a single text counts as a list of one; left out means empty. */
  public List<String> texts(String name) {
    asked.add(name);
    Node node = nodes.get(name);
    List<String> texts = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      texts.addAll(texts(name, sequence));
    } else if (node != null) {
      String text = scalar(name, node).strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private List<String> texts(String name, SequenceNode sequence) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < sequence.getValue().size(); i++) {
      Node entry = sequence.getValue().get(i);
      String text = scalar(name + "[" + i + "]", entry).strip();
      if (text.isEmpty()) {
        problem(name + "[" + i + "]", entry, "is empty");
      } else {
        texts.add(text);
      }
    }
    return texts;
  }

  /** A list of lists of short texts; left out means empty. */
  public List<List<String>> lists(String name) {
    asked.add(name);
    Node node = nodes.get(name);
    List<List<String>> lists = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        String entryName = name + "[" + i + "]";
        if (sequence.getValue().get(i) instanceof SequenceNode inner) {
          lists.add(texts(entryName, inner));
        } else {
          problem(entryName, sequence.getValue().get(i), "should be a list");
        }
      }
    } else if (node != null) {
      problem(name, node, "should be a list");
    }
    return lists;
  }

  /** The whole numbers below a field by name; left out means empty. */
  public Map<String, Integer> counts(String name) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    YamlFields child = child(name);
    if (child != null) {
      child.nodes.forEach(
          (key, node) -> {
            String text = child.scalar(key, node);
            if (text.matches("\\d{1,9}")) {
              counts.put(key, Integer.parseInt(text));
            } else {
              child.problem(key, node, "is not a whole number: \"" + text + "\"");
            }
          });
    }
    return counts;
  }

  /** The mapping below a field; null if it is left out or no mapping. */
  public @Nullable YamlFields child(String name) {
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
  public List<YamlFields> children(String name) {
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

  /** Goes through a list whose entries are either one text or fields of their own. */
  public void eachTextOrFields(
      String name, Consumer<String> ofText, Consumer<YamlFields> ofFields) {
    asked.add(name);
    Node node = nodes.get(name);
    if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        String entryName = name + "[" + i + "]";
        if (sequence.getValue().get(i) instanceof MappingNode child) {
          ofFields.accept(new YamlFields(document, prefix + entryName + ".", child));
        } else {
          ofText.accept(scalar(entryName, sequence.getValue().get(i)).strip());
        }
      }
    } else if (node != null) {
      problem(name, node, "should be a list");
    }
  }

  /** Notes a problem of a field that was read. */
  public void problem(String name, String message) {
    problem(name, nodes.getOrDefault(name, mapping), message);
  }

  /** Notes every field that nobody asked for: mostly a slip of the pen. */
  public void refuseOthers() {
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
