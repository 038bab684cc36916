/**
 * What is shown before something is published: what changes, what is wrong, and the question why.
 */
@NullMarked
package id.imigrasi.corner.admin.proof;

import org.jspecify.annotations.NullMarked;
