/** A guide, its parts, its file format and the corpus they form together. */
@NullMarked
package id.imigrasi.corner.content.guide;

import org.jspecify.annotations.NullMarked;
