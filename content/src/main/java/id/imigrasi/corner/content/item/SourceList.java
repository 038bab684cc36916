package id.imigrasi.corner.content.item;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The field {@code sources} of an item and the citations of it. */
public final class SourceList {

  private final Map<String, Source> sources = new LinkedHashMap<>();

  private SourceList() {}

  /** Reads the field {@code sources}; notes what is wrong. Left out means that there is none. */
  public static SourceList read(YamlFields fields) {
    SourceList list = new SourceList();
    for (YamlFields entry : fields.children("sources")) {
      Source source = source(entry);
      if (list.sources.putIfAbsent(source.id(), source) != null) {
        entry.problem("id", "names a source that stands here already: " + source.id());
      }
      entry.refuseOthers();
    }
    return list;
  }

  /** The sources in the order in which the item lists them. */
  public List<Source> all() {
    return List.copyOf(sources.values());
  }

  /** The ids by which the item cites its sources. */
  public Set<String> ids() {
    return Set.copyOf(sources.keySet());
  }

  /** The citations in the field {@code source} of one of the item's parts; notes unknown ids. */
  public List<String> cited(YamlFields part) {
    List<String> cited = part.texts("source");
    for (String id : cited) {
      if (!sources.containsKey(id)) {
        part.problem("source", "cites " + id + ", which is not among the sources");
      }
    }
    return cited;
  }

  private static Source source(YamlFields entry) {
    String id = entry.text("id", 30);
    if (!id.matches("[A-Za-z0-9-]+") && !id.equals("?")) {
      entry.problem("id", "should have letters, digits and hyphens only: \"" + id + "\"");
    }
    return new Source(
        id, entry.text("title", 200), kind(entry), address(entry), entry.partialDate("date"));
  }

  private static Source.Kind kind(YamlFields entry) {
    String word = entry.text("kind", 20);
    return Source.Kind.of(word)
        .orElseGet(
            () -> {
              entry.problem(
                  "kind", "should be regulation, official, media or practice: \"" + word + "\"");
              return Source.Kind.PRACTICE;
            });
  }

  private static @Nullable URI address(YamlFields entry) {
    if (!entry.has("address")) {
      return null;
    }
    String text = entry.text("address", 300);
    try {
      URI address = new URI(text);
      if (Markdown.isAllowedLink(text) && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      // Falls through to the same message as an address of another scheme.
    }
    entry.problem("address", "should be a full https address: \"" + text + "\"");
    return null;
  }
}
