package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.release.Registration;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screen that shows a part of the release in use. It draws itself anew when that part changes,
 * without moving under the visitor's eyes, and says that it did; until there is a release, it says
 * that the kiosk is being made ready.
 *
 * @param <C> the part that the screen shows; equal parts are drawn once
 */
public abstract class Screen<C> extends Main
    implements AfterNavigationObserver, LocaleChangeObserver {

  private final ReleaseInUse releases;
  private final Note note = new Note();
  private final Div body = new Div();
  private @Nullable Registration registration;
  private @Nullable C shown;
  private @Nullable String name;

  protected Screen(ReleaseInUse releases, String name) {
    this.releases = releases;
    addClassNames("screen", "screen-" + name);
    body.addClassName("screen-body");
    add(note, body);
  }

  /** What this screen shows of that release to this visitor. */
  protected abstract C read(ServedRelease release);

  /**
   * The parts of the screen, from top to bottom. A part that was handed out before stays as it is
   * in the browser.
   */
  protected abstract List<Component> draw(C content);

  /** The title of the window. */
  protected abstract String title(C content);

  /** The language of the visit. */
  protected final Language language() {
    return Language.of(getLocale());
  }

  /** Reads and draws again, because the visitor asked for something else. */
  protected final void refresh() {
    ServedRelease release = releases.current();
    boolean ready = release.number() > 0;
    setClassName("preparing", !ready);
    if (ready) {
      C content = read(release);
      shown = content;
      show(draw(content));
      nameWindow(title(content));
    } else {
      shown = null;
      show(List.of(new Preparing()));
      nameWindow(getTranslation("preparing.title"));
    }
  }

  private void show(List<Component> parts) {
    if (!body.getChildren().toList().equals(parts)) {
      body.removeAll();
      body.add(parts);
    }
  }

  @Override
  public final void afterNavigation(AfterNavigationEvent event) {
    note.hide();
    name = null;
    refresh();
    getElement().executeJs("this.scrollTop = 0");
  }

  @Override
  public final void localeChange(LocaleChangeEvent event) {
    boolean drawn = body.getComponentCount() > 0;
    if (drawn) {
      note.hide();
      refresh();
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    registration = releases.onSwitch(release -> follow(ui));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (registration != null) {
      registration.remove();
    }
  }

  private void follow(UI ui) {
    // What comes of it is the screen's affair: a fault goes to the session's error handler.
    var _ = ui.access(this::catchUp);
  }

  private void catchUp() {
    boolean wasReady = shown != null;
    if (!wasReady || !read(releases.current()).equals(shown)) {
      refresh();
      if (wasReady) {
        note.show(getTranslation("note.updated"));
      }
    }
  }

  private void nameWindow(String title) {
    if (!title.equals(name)) {
      name = title;
      getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }
  }
}
