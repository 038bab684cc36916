package id.imigrasi.corner.admin.publish;

/** A file of the corpus with its new content. */
public record Change(String path, byte[] bytes) {}
