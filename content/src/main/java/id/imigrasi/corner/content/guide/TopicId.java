package id.imigrasi.corner.content.guide;

/**
 * A topic's short name, as it stands in addresses and in {@code topics.yaml}.
 *
 * @throws IllegalArgumentException if the name does not have a slug's form
 */
public record TopicId(String name) {

  public TopicId {
    if (!GuideId.isValid(name)) {
      throw new IllegalArgumentException("not a topic: \"" + name + "\"");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
