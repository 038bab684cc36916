package id.imigrasi.corner.admin.proof;

import id.imigrasi.corner.admin.publish.CorpusPath;
import id.imigrasi.corner.content.demand.Demand;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the files of a corpus are edited. */
public final class EditorAddress {

  /** In front of the path, below {@code guides/}, of a file that is no guide. */
  public static final String OTHER_CONTENT = "isi/berkas/";

  /** The address that begins a guide; asks for its short name first. */
  public static final String NEW_GUIDE = "panduan";

  /** In the address of something that shall be begun. */
  public static final String BEGIN = "baru";

  /** In the address of a guide: words to be added to its keywords, which nobody has saved yet. */
  public static final String KEYWORD = "kata";

  /** In {@link #NEW_GUIDE}: code of the language in which it shall be begun. */
  public static final String LANGUAGE = "bahasa";

  private static final Pattern GUIDE = Pattern.compile(CorpusPath.ROOT + "(\\w\\w)/([^/]+)\\.md");

  private EditorAddress() {}

  /** The address in this console; empty if no screen edits such a file. */
  public static Optional<String> of(String path) {
    Matcher guide = GUIDE.matcher(path);
    if (guide.matches()
        && Language.of(guide.group(1)).isPresent()
        && GuideId.isValid(guide.group(2))) {
      return Optional.of("panduan/" + guide.group(1) + "/" + guide.group(2));
    }
    return isOtherContent(path)
        ? Optional.of(OTHER_CONTENT + path.substring(CorpusPath.ROOT.length()))
        : Optional.empty();
  }

  /** Whether it is a file of the corpus that people edit and that is no guide. */
  public static boolean isOtherContent(String path) {
    return path.endsWith(".yaml") && CorpusPath.isKnown(path) && !path.equals(Demand.PATH);
  }

  /** The path of the file that is edited at an address without its {@link #OTHER_CONTENT}. */
  public static String path(String address) {
    return CorpusPath.ROOT + address;
  }
}
