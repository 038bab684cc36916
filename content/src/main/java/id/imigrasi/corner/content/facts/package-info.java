/** Every fact with a number in it, as a table that an officer can sign. */
@NullMarked
package id.imigrasi.corner.content.facts;

import org.jspecify.annotations.NullMarked;
