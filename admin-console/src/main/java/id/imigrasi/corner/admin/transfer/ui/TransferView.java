package id.imigrasi.corner.admin.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import id.imigrasi.corner.admin.account.SignedIn;
import id.imigrasi.corner.admin.proof.PublishDialog;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.screen.Notices;
import id.imigrasi.corner.admin.screen.Screen;
import id.imigrasi.corner.admin.transfer.Comparison;
import id.imigrasi.corner.admin.transfer.CorpusZip;
import id.imigrasi.corner.admin.transfer.Transfer;
import id.imigrasi.corner.admin.transfer.Unpacked;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.Map;

/** The whole content as a zip: fetched, or brought back to be compared and published. */
@Route("isi/pindah")
@PermitAll
class TransferView extends Screen {

  private final Transfer transfer;
  private final SignedIn signedIn;
  private final Div result = new Div();

  TransferView(Transfer transfer, SignedIn signedIn) {
    this.transfer = transfer;
    this.signedIn = signedIn;
    setTitle(getTranslation("transfer.title"), getTranslation("transfer.purpose"));
    result.addClassName("fields");
    result.getElement().setAttribute("aria-live", "polite");
    Div ways = new Div(exporting(), importing());
    ways.addClassName("waiting");
    add(ways, result);
  }

  private Div exporting() {
    Anchor fetch = new Anchor(this::download, getTranslation("transfer.export.do"));
    fetch.addClassName("button-link");
    return card("transfer.export", fetch);
  }

  private void download(DownloadEvent event) throws IOException {
    event.setFileName("isi-imigrasi-corner-rilis-" + transfer.number() + ".zip");
    event.setContentType("application/zip");
    transfer.export(event.getOutputStream());
  }

  private Div importing() {
    return card("transfer.import", new ZipUpload(this::arrived));
  }

  private Div card(String key, Component action) {
    Div card =
        new Div(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".help")), action);
    card.addClassName("card");
    return card;
  }

  /** A zip has come from the person's computer. */
  void arrived(byte[] zip) {
    result.removeAll();
    switch (CorpusZip.read(zip)) {
      case Unpacked.Unfit(Unpacked.Reason reason, String detail) -> {
        Paragraph words = new Paragraph(getTranslation("transfer.unfit." + reason, detail));
        words.addClassNames("banner", "bad-banner");
        result.add(words);
      }
      case Unpacked.Files(Map<String, byte[]> files) -> show(files, false, false);
    }
  }

  private void show(Map<String, byte[]> files, boolean removeMissing, boolean stale) {
    Comparison comparison = transfer.compare(files, removeMissing);
    result.removeAll();
    if (stale) {
      Paragraph words =
          new Paragraph(getTranslation("transfer.stale", String.valueOf(comparison.base())));
      words.addClassNames("banner", "warn-banner");
      result.add(words);
    }
    result.add(
        new ComparisonPanel(
            comparison,
            removeMissing,
            remove -> show(files, remove, transfer.number() != comparison.base()),
            () -> askToPublish(comparison, files, removeMissing),
            result::removeAll));
  }

  private void askToPublish(
      Comparison comparison, Map<String, byte[]> files, boolean removeMissing) {
    new PublishDialog(
            getTranslation("transfer.publish"),
            comment -> publish(comparison, files, removeMissing, comment),
            new Paragraph(getTranslation("transfer.publish.text", comparison.changes().size())))
        .open();
  }

  private void publish(
      Comparison comparison, Map<String, byte[]> files, boolean removeMissing, String comment) {
    switch (transfer.publish(comparison, comment, signedIn.name())) {
      case Outcome.Published(long number) -> {
        result.removeAll();
        Notices.success(getTranslation("publish.done", String.valueOf(number)));
      }
      case Outcome.Overtaken _ -> show(files, removeMissing, true);
      case Outcome.Refused _ -> {
        show(files, removeMissing, false);
        Notices.problem(getTranslation("transfer.refused"));
      }
    }
  }
}
