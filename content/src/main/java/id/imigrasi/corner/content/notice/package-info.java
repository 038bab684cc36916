/** What is announced for a time: notices, and dated events such as a mobile service. */
@NullMarked
package id.imigrasi.corner.content.notice;

import org.jspecify.annotations.NullMarked;
