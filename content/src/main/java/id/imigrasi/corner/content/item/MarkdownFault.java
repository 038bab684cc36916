package id.imigrasi.corner.content.item;

/**
 * Something in a section that a guide may not contain.
 *
 * @param line counted from 0 at the section's first line
 */
public record MarkdownFault(int line, String message) {}
