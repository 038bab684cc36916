/** The directory of immigration offices and service points. */
@NullMarked
package id.imigrasi.corner.content.office;

import org.jspecify.annotations.NullMarked;
