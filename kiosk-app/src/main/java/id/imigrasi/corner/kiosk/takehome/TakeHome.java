package id.imigrasi.corner.kiosk.takehome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.ShortCode;
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

/** How to get a guide onto a phone. */
@Route(value = ScreenAddress.TAKE_HOME, layout = Shell.class)
class TakeHome extends Screen<Optional<Guide>> implements HasUrlParameter<String> {

  private static final String WEB = "take-home.web";
  private static final String WIFI = "take-home.wifi";

  private final PhoneAddresses addresses;
  private String slug = "";
  private boolean nearby;

  TakeHome(ReleaseInUse releases, PhoneAddresses addresses) {
    super(releases, "take-home");
    this.addresses = addresses;
  }

  @Override
  public void setParameter(BeforeEvent event, String guide) {
    slug = guide;
    nearby = false;
  }

  @Override
  protected Optional<Guide> read(ServedRelease release) {
    return Optional.of(slug)
        .filter(GuideId::isValid)
        .map(GuideId::new)
        .flatMap(id -> release.corpus().guideInAny(id, language()));
  }

  @Override
  protected String title(Optional<Guide> guide) {
    return getTranslation(guide.isPresent() ? "take-home.title" : "missing.guide.title");
  }

  @Override
  protected List<Component> draw(Optional<Guide> guide) {
    return guide.map(this::ways).orElseGet(() -> List.of(new Missing("missing.guide")));
  }

  private List<Component> ways(Guide guide) {
    ShortCode code = ShortCode.of(guide.id(), guide.language());
    URI web = addresses.web();
    URI kiosk = addresses.kiosk();
    if (web.equals(kiosk)) {
      return List.of(heading(guide), new Ticket(WIFI, Icon.Sign.WIFI, kiosk, code));
    }
    return nearby
        ? List.of(
            heading(guide),
            new Ticket(WIFI, Icon.Sign.WIFI, kiosk, code),
            otherWay(WEB, Icon.Sign.GLOBE))
        : List.of(
            heading(guide),
            new Ticket(WEB, Icon.Sign.GLOBE, web, code),
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

  private Component heading(Guide guide) {
    Paragraph title = new Paragraph(guide.title());
    title.addClassName("take-home-guide");
    title.getElement().setAttribute("lang", guide.language().code());
    Header heading = new Header(new H1(getTranslation("take-home.title")), title);
    heading.addClassName("take-home-head");
    return heading;
  }
}
