package id.imigrasi.corner.kiosk.find;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a screen that is drawn anew only when what it shows changes.
 *
 * @param <V> what it shows
 */
final class Kept<V> {

  private final Function<V, Component> draw;
  private @Nullable V shown;
  private @Nullable Component part;

  Kept(Function<V, Component> draw) {
    this.draw = draw;
  }

  Component show(V value) {
    Component drawn = part;
    if (drawn == null || !value.equals(shown)) {
      drawn = draw.apply(value);
      shown = value;
      part = drawn;
    }
    return drawn;
  }
}
