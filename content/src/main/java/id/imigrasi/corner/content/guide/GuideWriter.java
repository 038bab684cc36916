package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a guide in the file format that {@link GuideParser} reads. */
public final class GuideWriter {

  private GuideWriter() {}

  /** The whole file. Reading it again gives an equal guide, if the guide was valid. */
  public static String write(Guide guide) {
    StringBuilder file = new StringBuilder("---\n");
    file.append(yaml().dump(header(guide))).append("---\n");
    guide
        .sections()
        .forEach(
            (section, markdown) ->
                file.append("\n## ")
                    .append(section.heading(guide.language()))
                    .append("\n\n")
                    .append(markdown.strip())
                    .append('\n'));
    return file.toString();
  }

  private static Map<String, Object> header(Guide guide) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("slug", guide.id().slug());
    header.put("language", guide.language().code());
    header.put("title", guide.title());
    header.put("summary", guide.summary());
    header.put("topic", guide.topic().name());
    putUnlessEmpty(header, "audience", guide.audience());
    putUnlessEmpty(header, "keywords", guide.keywords());
    putUnlessEmpty(header, "fees", guide.fees().stream().map(GuideWriter::fee).toList());
    if (guide.duration() != null) {
      header.put("duration", statement(guide.duration()));
    }
    putUnlessEmpty(header, "places", guide.places().stream().map(GuideWriter::statement).toList());
    putUnlessEmpty(header, "sources", guide.sources().stream().map(GuideWriter::source).toList());
    header.put("checked", guide.checked().toString());
    if (!guide.updated().equals(guide.checked())) {
      header.put("updated", guide.updated().toString());
    }
    header.put("review-by", guide.reviewBy().toString());
    putUnlessEmpty(header, "related", guide.related().stream().map(GuideId::slug).toList());
    putUnlessEmpty(header, "confirm", guide.confirm());
    putUnlessEmpty(header, "verify", guide.verify());
    return header;
  }

  private static Map<String, Object> fee(Fee fee) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (!fee.id().isEmpty()) {
      map.put("id", fee.id());
    }
    map.put("name", fee.name());
    map.put("amount", fee.amount());
    if (!fee.unit().isEmpty()) {
      map.put("unit", fee.unit());
    }
    map.put("date", fee.date().toString());
    map.put("source", new ArrayList<>(fee.sources()));
    return map;
  }

  private static Map<String, Object> statement(Statement statement) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", statement.text());
    if (statement.date() != null) {
      map.put("date", statement.date().toString());
    }
    putUnlessEmpty(map, "source", statement.sources());
    return map;
  }

  private static Map<String, Object> source(Source source) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", source.id());
    map.put("title", source.title());
    map.put("kind", source.kind().word());
    if (source.address() != null) {
      map.put("address", source.address().toString());
    }
    map.put("date", source.date().toString());
    return map;
  }

  private static void putUnlessEmpty(Map<String, Object> map, String key, List<?> values) {
    if (!values.isEmpty()) {
      map.put(key, new ArrayList<>(values));
    }
  }

  private static Yaml yaml() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setIndent(2);
    options.setWidth(100);
    options.setAllowUnicode(true);
    return new Yaml(options);
  }
}
