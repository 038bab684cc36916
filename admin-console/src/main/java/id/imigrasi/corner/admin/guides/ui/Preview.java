package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.page.GuidePage;
import id.imigrasi.corner.content.page.PageContext;
import java.time.LocalDate;
import java.util.List;

/** The page that a visitor's phone will show, as far as the form is a guide. */
final class Preview extends Aside {

  private final Corpus corpus;
  private final LocalDate today;
  private final IFrame page = new IFrame();
  private final Paragraph state = new Paragraph();

  Preview(Corpus corpus, LocalDate today) {
    this.corpus = corpus;
    this.today = today;
    addClassName("preview");
    state.addClassName("quiet");
    page.getElement().setAttribute("sandbox", "");
    page.getElement().setAttribute("title", getTranslation("preview.title"));
    Div phone = new Div(page);
    phone.addClassName("phone");
    add(new H2(getTranslation("preview.title")), state, phone);
    showIncomplete();
  }

  void show(Guide guide) {
    List<Guide> related =
        guide.related().stream()
            .flatMap(id -> corpus.guideInAny(id, guide.language()).stream())
            .toList();
    boolean other = corpus.guide(guide.id(), guide.language().other()).isPresent();
    PageContext context =
        new PageContext(
            today, guide.language(), other, getTranslation("app.name"), related, corpus.glossary());
    String html = GuidePage.html(guide, context);
    page.setSrcdoc(html);
    page.setHeight(likelyHeight(html) + "px");
    page.setVisible(true);
    state.setText(getTranslation("preview.live"));
    removeClassName("stale");
  }

  /** Keeps the last page that was complete, and says so. */
  void showIncomplete() {
    boolean earlier = page.getSrcdoc().isPresent();
    page.setVisible(earlier);
    state.setText(getTranslation(earlier ? "preview.stale" : "preview.none"));
    addClassName("stale");
  }

  /**
   * Enough for the whole page at the width of a phone, so that the frame around it scrolls and
   * keeps its place while the page is replaced. A sandboxed page cannot be measured.
   */
  private static long likelyHeight(String html) {
    int letters = html.replaceAll("(?s)<style.*?</style>|<[^>]*>", "").length();
    return 600 + Math.round(letters * 1.4);
  }
}
