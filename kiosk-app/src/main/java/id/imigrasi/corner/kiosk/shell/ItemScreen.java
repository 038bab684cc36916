package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import java.util.List;
import java.util.Optional;

/**
 * A screen for the one item that its address names. Where there is none, it says so and leads on,
 * with the words of {@code missing.<name>}.
 *
 * @param <C> the item with everything around it that the screen shows
 */
public abstract class ItemScreen<C> extends Screen<Optional<C>> implements HasUrlParameter<String> {

  private final String missing;
  private String named = "";

  /**
   * @param name of the kind of item, in style names and in the keys of words
   */
  protected ItemScreen(ReleaseInUse releases, String name) {
    super(releases, name);
    this.missing = "missing." + name;
  }

  /**
   * Finds the item.
   *
   * @param named as it stood in the address; any text
   */
  protected abstract Optional<C> find(Corpus corpus, String named);

  /** The title of the window while the item is shown. */
  protected abstract String titleOf(C item);

  /** What the screen shows of the item, from top to bottom. */
  protected abstract List<Component> parts(C item);

  @Override
  public final void setParameter(BeforeEvent event, String parameter) {
    named = parameter;
  }

  @Override
  protected final Optional<C> read(ServedRelease release) {
    return find(release.corpus(), named);
  }

  @Override
  protected final String title(Optional<C> item) {
    return item.map(this::titleOf).orElseGet(() -> getTranslation(missing + ".title"));
  }

  @Override
  protected final List<Component> draw(Optional<C> item) {
    return item.map(this::parts).orElseGet(() -> List.of(new Missing(missing)));
  }
}
