package id.imigrasi.corner.admin.publish;

/** The signed repository holds this release now, or its timestamp was renewed. */
public record ReleasePublished(long number) {}
