package id.imigrasi.corner.admin.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.VaadinSession;
import id.imigrasi.corner.admin.account.Accounts;
import id.imigrasi.corner.admin.account.SignedIn;
import id.imigrasi.corner.content.item.Language;
import jakarta.annotation.security.PermitAll;

/** The frame around every screen: where to go, who one is, the language, the way out. */
@Layout
@PermitAll
class ConsoleLayout extends AppLayout {

  private final SignedIn signedIn;
  private final Accounts accounts;

  ConsoleLayout(SignedIn signedIn, Accounts accounts) {
    this.signedIn = signedIn;
    this.accounts = accounts;
    setPrimarySection(Section.DRAWER);
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(getTranslation("shell.menu"));
    Anchor skip = new Anchor("#isi", getTranslation("shell.skip"));
    skip.addClassName("skip");
    Span name = new Span(getTranslation("app.name"));
    name.addClassName("only-narrow");
    addToNavbar(skip, toggle, name);
    addToDrawer(brand(), navigation(), person());
  }

  private Div brand() {
    Div brand = new Div(new Span(getTranslation("app.name")), new Span(getTranslation("app.role")));
    brand.addClassName("brand");
    return brand;
  }

  private SideNav navigation() {
    SideNav navigation = new SideNav();
    navigation.addItem(
        new SideNavItem(getTranslation("nav.overview"), "/", VaadinIcon.HOME_O.create()),
        withSubPages(
            new SideNavItem(
                getTranslation("nav.guides"), "/panduan", VaadinIcon.FILE_TEXT_O.create())),
        withSubPages(
            new SideNavItem(getTranslation("nav.items"), "/isi", VaadinIcon.ARCHIVE.create())),
        new SideNavItem(getTranslation("nav.quality"), "/mutu", VaadinIcon.CHECK_SQUARE_O.create()),
        new SideNavItem(getTranslation("nav.searches"), "/dicari", VaadinIcon.SEARCH.create()),
        new SideNavItem(getTranslation("nav.kiosks"), "/kios", VaadinIcon.DESKTOP.create()),
        new SideNavItem(getTranslation("nav.releases"), "/rilis", VaadinIcon.PACKAGE.create()));
    navigation.setWidthFull();
    return navigation;
  }

  private static SideNavItem withSubPages(SideNavItem item) {
    item.setMatchNested(true);
    return item;
  }

  private Div person() {
    Span name = new Span(signedIn.name());
    name.addClassName("person-name");
    Anchor password = new Anchor("sandi", getTranslation("shell.password"));
    Language other = Language.of(getLocale()).other();
    Button language =
        new Button(getTranslation("language." + other.code()), click -> switchTo(other));
    Button leave = new Button(getTranslation("shell.leave"), click -> signedIn.signOut());
    language.addThemeVariants(ButtonVariant.TERTIARY);
    leave.addThemeVariants(ButtonVariant.TERTIARY);
    Div person = new Div(name, password, language, leave);
    person.addClassName("person");
    return person;
  }

  private void switchTo(Language language) {
    accounts.chooseLanguage(signedIn.name(), language);
    VaadinSession.getCurrent().setLocale(language.locale());
    getUI().ifPresent(ui -> ui.getPage().reload());
  }
}
