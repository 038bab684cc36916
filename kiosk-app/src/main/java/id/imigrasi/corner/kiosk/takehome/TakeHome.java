package id.imigrasi.corner.kiosk.takehome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.Missing;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** How to get a guide, or the checklist of some answers, onto a phone. */
@Route(value = ScreenAddress.TAKE_HOME + "/:slug/:answers?", layout = Shell.class)
class TakeHome extends Screen<Optional<Parcel>> implements BeforeEnterObserver {

  private static final String WEB = "take-home.web";
  private static final String WIFI = "take-home.wifi";

  private final PhoneAddresses addresses;
  private String slug = "";
  private String answers = "";
  private boolean nearby;

  TakeHome(ReleaseInUse releases, PhoneAddresses addresses) {
    super(releases, "take-home");
    this.addresses = addresses;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    RouteParameters parameters = event.getRouteParameters();
    slug = parameters.get("slug").orElse("");
    answers = parameters.get("answers").orElse("");
    nearby = false;
  }

  @Override
  protected Optional<Parcel> read(ServedRelease release) {
    Corpus corpus = release.corpus();
    return answers.isEmpty()
        ? Parcel.guide(corpus, slug, language())
        : Parcel.checklist(corpus, slug, answers, language());
  }

  @Override
  protected String title(Optional<Parcel> parcel) {
    return getTranslation(parcel.isPresent() ? "take-home.title" : missing() + ".title");
  }

  @Override
  protected List<Component> draw(Optional<Parcel> parcel) {
    return parcel.map(this::ways).orElseGet(() -> List.of(new Missing(missing())));
  }

  private String missing() {
    return answers.isEmpty() ? "missing.guide" : "missing.helper";
  }

  private List<Component> ways(Parcel parcel) {
    URI web = addresses.web();
    URI kiosk = addresses.kiosk();
    if (web.equals(kiosk)) {
      return List.of(heading(parcel), new Ticket(WIFI, Icon.Sign.WIFI, kiosk, parcel));
    }
    return nearby
        ? List.of(
            heading(parcel),
            new Ticket(WIFI, Icon.Sign.WIFI, kiosk, parcel),
            otherWay(WEB, Icon.Sign.GLOBE))
        : List.of(
            heading(parcel),
            new Ticket(WEB, Icon.Sign.GLOBE, web, parcel),
            otherWay(WIFI, Icon.Sign.WIFI));
  }

  /** One code at a time: a phone that sees two may open the wrong one. */
  private Component otherWay(String key, Icon.Sign sign) {
    NativeButton choose = new NativeButton();
    choose.add(new Icon(sign), new Span(getTranslation(key + ".choose")));
    choose.addClassNames("button", "button-wide");
    choose.addClickListener(
        click -> {
          nearby = !nearby;
          refresh();
        });
    return choose;
  }

  private Component heading(Parcel parcel) {
    Paragraph title = new Paragraph(parcel.title());
    title.addClassName("take-home-guide");
    title.getElement().setAttribute("lang", parcel.language().code());
    Header heading = new Header(new H1(getTranslation("take-home.title")), title);
    heading.addClassName("take-home-head");
    return heading;
  }
}
