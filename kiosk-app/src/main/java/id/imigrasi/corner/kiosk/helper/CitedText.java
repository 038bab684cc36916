package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.imigrasi.corner.content.item.Source;
import java.util.List;

/** A sentence with the numbers of its sources. */
class CitedText extends Span {

  CitedText(String text, List<Source> sources, Footnotes footnotes) {
    add(new Text(text));
    if (!sources.isEmpty()) {
      Element mark = new Element("sup");
      mark.setText(footnotes.numbers(sources));
      mark.getClassList().add("cite");
      getElement().appendChild(mark);
    }
    if (Footnotes.isPracticeOnly(sources)) {
      Span practice = new Span(getTranslation("source.practice"));
      practice.addClassName("practice");
      add(new Text(" "), practice);
    }
  }
}
