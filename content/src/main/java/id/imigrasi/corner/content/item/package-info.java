/** What all items of a corpus share: languages, dates, sources, Markdown, and reading from YAML. */
@NullMarked
package id.imigrasi.corner.content.item;

import org.jspecify.annotations.NullMarked;
