package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import id.imigrasi.corner.admin.guides.Draft;
import id.imigrasi.corner.admin.guides.FormChanges;
import id.imigrasi.corner.admin.guides.GuideForm;
import id.imigrasi.corner.admin.proof.ChangeList;

/** Says that somebody else has saved the same guide, and leaves the choice to the person. */
final class OvertakenDialog extends Dialog {

  /**
   * @param when the other draft was saved, in words
   * @param overwrite puts the person's own form in the other draft's place
   */
  OvertakenDialog(Draft other, GuideForm own, String when, Runnable overwrite) {
    setHeaderTitle(getTranslation("overtaken.title"));
    setWidth("44rem");
    Anchor open =
        new Anchor(
            "panduan/" + own.language() + "/" + own.slug(),
            getTranslation("overtaken.open"),
            AnchorTarget.BLANK);
    add(
        new Paragraph(getTranslation("overtaken.text", other.savedBy(), when)),
        open,
        new Paragraph(getTranslation("overtaken.differences")),
        new ChangeList(
            FormChanges.between(other.form(), own), "overtaken.theirs", "overtaken.mine"));
    Button back = new Button(getTranslation("overtaken.back"), click -> close());
    back.addThemeVariants(ButtonVariant.PRIMARY);
    Button replace =
        new Button(
            getTranslation("overtaken.replace"),
            click -> {
              close();
              overwrite.run();
            });
    replace.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
    replace.setDisableOnClick(true);
    getFooter().add(replace, back);
  }
}
