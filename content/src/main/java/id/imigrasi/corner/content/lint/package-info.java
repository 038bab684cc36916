/** What editors should mend before they publish, beyond what the parsers refuse. */
@NullMarked
package id.imigrasi.corner.content.lint;

import org.jspecify.annotations.NullMarked;
