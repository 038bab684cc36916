/** A guide as one small self-contained HTML page for phones and print, and the QR code to it. */
@NullMarked
package id.imigrasi.corner.content.page;

import org.jspecify.annotations.NullMarked;
