package id.imigrasi.corner.content.item;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/** A YAML text read as a tree with line numbers; no Java object is ever made from it. */
public final class YamlDocument {

  private final String file;
  private final int firstLine;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param firstLine the line of the file at which the YAML starts, from 1
   */
  public YamlDocument(String file, int firstLine) {
    this.file = file;
    this.firstLine = firstLine;
  }

  /** The fields at the top of the text; null, with a problem noted, if it is not YAML. */
  public @Nullable YamlFields read(String yaml) {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(0);
    limits.setNestingDepthLimit(8);
    limits.setAllowRecursiveKeys(false);
    try {
      if (new Yaml(limits).compose(new StringReader(yaml)) instanceof MappingNode mapping) {
        return new YamlFields(this, "", mapping);
      }
      problem(firstLine, "header", "holds no fields");
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      problem(
          mark == null ? firstLine : firstLine + mark.getLine(),
          "header",
          "is not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      problem(firstLine, "header", "is not YAML: " + e.getMessage());
    }
    return null;
  }

  void problem(Mark mark, String field, String message) {
    problem(firstLine + mark.getLine(), field, message);
  }

  /** Notes a problem at a line of the file. */
  public void problem(int line, String field, String message) {
    problems.add(new Problem(file, line, field, message));
  }

  /** What was wrong so far, in the order in which it was found. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
