package id.imigrasi.corner.deploy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An officer at the console. */
public final class Officer {

  static final String PASSWORD = "sawah hijau pagi hari";

  private final Page page;
  private final Product product;

  public Officer(Page page, Product product) {
    this.page = page;
    this.product = product;
  }

  public Page page() {
    return page;
  }

  void signIn(String password) {
    page.navigate(product.console("/masuk"));
    page.getByLabel("Nama pengguna").fill("admin");
    page.getByLabel("Kata sandi", new Page.GetByLabelOptions().setExact(true))
        .first()
        .fill(password);
    button("Masuk").click();
  }

  /** The first time: with the printed password, which must be changed at once. */
  public void signInForTheFirstTime() throws InterruptedException {
    signIn(product.oneTimePassword());
    page.getByLabel("Kata sandi baru", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
    page.getByLabel("Ulangi kata sandi baru").fill(PASSWORD);
    button("Simpan kata sandi").click();
    page.getByText("Kata sandi tersimpan").waitFor();
  }

  public void open(String path) {
    page.navigate(product.console(path));
  }

  public void type(String label, String text) {
    Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    field.fill(text);
    field.blur();
  }

  void saveDraft() {
    button("Simpan draf").click();
    page.getByText("Draf tersimpan").waitFor();
  }

  /** Publishes what is in the form; the moment of the last click, in nanoseconds. */
  public long publish(String comment) {
    button("Terbitkan").first().click();
    page.getByLabel("Apa yang berubah dan mengapa").fill(comment);
    Locator confirm =
        page.getByRole(AriaRole.DIALOG)
            .getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Terbitkan").setExact(true));
    long clicked = System.nanoTime();
    confirm.click();
    return clicked;
  }

  /** Makes a code for a new kiosk, on the page of kiosks. */
  String newEnrolmentCode(String name) {
    button("Daftarkan kios baru").click();
    type("Nama kios", name);
    page.getByRole(AriaRole.DIALOG).getByLabel("Wilayah").fill("Desa uji");
    button("Buat kode").click();
    return page.getByRole(AriaRole.DIALOG).locator(".code").innerText().strip();
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
