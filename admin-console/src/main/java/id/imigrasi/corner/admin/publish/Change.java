package id.imigrasi.corner.admin.publish;

/**
 * A file of the corpus as it shall be from the next release on.
 *
 * @param path such as {@code guides/id/paspor-hilang.md}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Change(String path, byte[] bytes) {}
