package id.imigrasi.corner.content.item;

/** Text that is safe inside an element and inside a quoted attribute. */
public final class Html {

  private Html() {}

  /** Escapes what HTML would take for markup. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
