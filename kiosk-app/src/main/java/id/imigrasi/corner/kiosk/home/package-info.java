/** The first screen: urgent help, the search, the topics, the helpers, and the ways to the rest. */
@NullMarked
package id.imigrasi.corner.kiosk.home;

import org.jspecify.annotations.NullMarked;
