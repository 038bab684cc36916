package id.imigrasi.corner.content.guide;

/**
 * Something in a section that a guide may not contain.
 *
 * @param line counted from 0 at the section's first line
 */
record MarkdownFault(int line, String message) {}
