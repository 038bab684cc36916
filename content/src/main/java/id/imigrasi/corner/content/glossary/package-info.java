/** The words of offices in plain words. */
@NullMarked
package id.imigrasi.corner.content.glossary;

import org.jspecify.annotations.NullMarked;
