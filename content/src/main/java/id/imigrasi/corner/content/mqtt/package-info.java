/** A connection to a broker that comes back by itself, and releases fetched over it. */
@NullMarked
package id.imigrasi.corner.content.mqtt;

import org.jspecify.annotations.NullMarked;
