/** The contract between kiosk and console: topics, messages and how they are written. */
@NullMarked
package id.imigrasi.corner.content.wire;

import org.jspecify.annotations.NullMarked;
