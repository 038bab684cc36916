/** How Indonesian words are formed, sound and are mistyped; what search needs to know of it. */
@NullMarked
package id.imigrasi.corner.content.indonesian;

import org.jspecify.annotations.NullMarked;
