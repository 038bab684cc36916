/** What is asked most, as the console adds it up from all kiosks. */
@NullMarked
package id.imigrasi.corner.content.demand;

import org.jspecify.annotations.NullMarked;
