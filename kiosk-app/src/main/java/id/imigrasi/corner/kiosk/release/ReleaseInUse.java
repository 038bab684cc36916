package id.imigrasi.corner.kiosk.release;

import id.imigrasi.corner.content.search.GuideIndex;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one release that all screens show. Safe for use by any thread: a reader sees either the
 * release before or the one after a switch, never a mixture.
 *
 * <p>Ask for {@link #current()} anew for each search. The index of a release stays open until the
 * second switch after it, so that a search that is under way when the release changes still ends.
 */
@Component
public class ReleaseInUse {

  private static final Logger log = LoggerFactory.getLogger(ReleaseInUse.class);

  private final List<Consumer<ServedRelease>> listeners = new CopyOnWriteArrayList<>();
  private volatile ServedRelease current = ServedRelease.NONE;
  private ServedRelease previous = ServedRelease.NONE;

  /** The release to show now; {@link ServedRelease#NONE} before the first. */
  public ServedRelease current() {
    return current;
  }

  /**
   * Shows that release from now on and tells every listener, in this thread. The index now belongs
   * to this object, which closes it in its time.
   */
  public synchronized void switchTo(ServedRelease next) {
    ServedRelease leaving = previous;
    previous = current;
    current = next;
    if (isUnused(leaving)) {
      close(leaving.index());
    }
    for (Consumer<ServedRelease> listener : listeners) {
      tell(listener, next);
    }
  }

  /** Whether that release is shown, and cannot be searched yet. */
  public boolean lacksIndex(long number) {
    ServedRelease shown = current;
    return shown.number() == number && shown.index() == null;
  }

  /**
   * Lets the release that is shown be searched from now on, and tells every listener, in this
   * thread. Where another release is shown meanwhile, or the index is there already, the one that
   * came late is closed.
   *
   * @param number the release of which it is the index
   */
  public synchronized void complete(long number, GuideIndex index) {
    if (lacksIndex(number)) {
      switchTo(new ServedRelease(number, current.corpus(), index));
    } else {
      close(index);
    }
  }

  /** Calls the listener at every switch to come, until the registration is removed. */
  public Registration onSwitch(Consumer<ServedRelease> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @PreDestroy
  synchronized void close() {
    ServedRelease last = current;
    ServedRelease before = previous;
    current = ServedRelease.NONE;
    previous = ServedRelease.NONE;
    close(last.index());
    if (before.index() != last.index()) {
      close(before.index());
    }
  }

  private boolean isUnused(ServedRelease release) {
    return release.index() != current.index() && release.index() != previous.index();
  }

  private static void tell(Consumer<ServedRelease> listener, ServedRelease next) {
    try {
      listener.accept(next);
    } catch (RuntimeException e) {
      // One closed screen must not keep the others from being told.
      log.warn("A listener failed at the switch to release {}", next.number(), e);
    }
  }

  private static void close(@Nullable GuideIndex index) {
    if (index == null) {
      return;
    }
    try {
      index.close();
    } catch (IOException e) {
      log.warn("The index of an earlier release could not be closed", e);
    }
  }
}
