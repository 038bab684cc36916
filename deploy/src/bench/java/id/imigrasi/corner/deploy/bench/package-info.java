/** Measures the product as it runs; prints what it found and judges nothing. */
@NullMarked
package id.imigrasi.corner.deploy.bench;

import org.jspecify.annotations.NullMarked;
