package id.imigrasi.corner.admin.transfer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.imigrasi.corner.admin.screen.Notices;
import id.imigrasi.corner.admin.transfer.CorpusZip;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes one zip from the person's computer, no larger than a zip may be. */
final class ZipUpload extends Upload {

  /**
   * A field for a zip.
   *
   * @param onZip called with its bytes; one more than allowed if it is too large
   */
  ZipUpload(Consumer<byte[]> onZip) {
    super(new Handler(onZip));
    setMaxFiles(1);
    setMaxFileSize(CorpusZip.MAX_PACKED);
    setAcceptedFileExtensions(".zip");
    setUploadButton(new Button(getTranslation("transfer.choose"), VaadinIcon.UPLOAD.create()));
    setDropLabel(new Span(getTranslation("transfer.drop")));
    setI18n(words());
    addAllFinishedListener(finished -> clearFileList());
    addFileRejectedListener(rejected -> Notices.problem(rejected.getErrorMessage()));
  }

  private UploadI18N words() {
    UploadI18N words = new UploadI18N();
    words.setError(
        new UploadI18N.Error()
            .setFileIsTooBig(getTranslation("transfer.unfit.TOO_LARGE"))
            .setTooManyFiles(getTranslation("transfer.one"))
            .setIncorrectFileType(getTranslation("transfer.unfit.UNREADABLE")));
    String failed = getTranslation("transfer.failed");
    words.setUploading(
        new UploadI18N.Uploading()
            .setStatus(
                new UploadI18N.Uploading.Status()
                    .setConnecting(getTranslation("transfer.uploading"))
                    .setProcessing(getTranslation("transfer.reading"))
                    .setStalled(getTranslation("transfer.stalled"))
                    .setHeld(""))
            .setError(
                new UploadI18N.Uploading.Error()
                    .setServerUnavailable(failed)
                    .setUnexpectedServerError(failed)
                    .setForbidden(failed)
                    .setFileTooLarge(getTranslation("transfer.unfit.TOO_LARGE"))));
    return words;
  }

  private record Handler(Consumer<byte[]> onZip) implements UploadHandler {

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      byte[] zip = event.getInputStream().readNBytes(CorpusZip.MAX_PACKED + 1);
      event.getUI().accessLater(() -> onZip.accept(zip), () -> {}).run();
    }
  }
}
