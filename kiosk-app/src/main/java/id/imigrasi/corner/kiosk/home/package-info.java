/** The first screen: a greeting, the search, the topics, and the way to help in danger. */
@NullMarked
package id.imigrasi.corner.kiosk.home;

import org.jspecify.annotations.NullMarked;
