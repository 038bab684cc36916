/** The words of offices: the list, each by itself, and what they mean where a guide uses them. */
@NullMarked
package id.imigrasi.corner.kiosk.glossary;

import org.jspecify.annotations.NullMarked;
