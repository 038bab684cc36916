package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;

/** What to do with a checklist, always in sight: take it home, or begin again. */
class LastSteps extends Div {

  LastSteps(Way.Arrived arrived) {
    addClassNames("action-strip", "last-steps");
    Anchor again = new Anchor(ScreenAddress.helper(arrived.helper().id()));
    again.add(new Span(getTranslation("helper.again")));
    again.addClassName("button");
    Anchor home = new Anchor(ScreenAddress.takeHome(arrived.helper().id(), arrived.answers()));
    home.add(new Icon(Icon.Sign.PHONE), new Span(getTranslation("guide.take-home")));
    home.addClassNames("button", "button-primary");
    add(again, home);
  }
}
