package id.imigrasi.corner.content.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Numbers by key, in one sorted array: a key's hash in the upper half of each entry, the number in
 * the lower. Different keys may share a hash, so that what is found must still be compared.
 */
final class Postings {

  private static final long LOW = 0xffff_ffffL;
  private static final int FIRST_SIZE = 1024;

  private long[] entries = new long[FIRST_SIZE];
  private int size;

  void add(CharSequence key, int number) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
    }
    entries[size++] = entry(hash(key), number);
  }

  /** To be called once, after the last {@link #add} and before the first {@link #each}. */
  void sort() {
    Arrays.sort(entries, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || entries[kept - 1] != entries[i]) {
        entries[kept++] = entries[i];
      }
    }
    size = kept;
    entries = Arrays.copyOf(entries, size);
  }

  void each(CharSequence key, IntConsumer numbers) {
    int hash = hash(key);
    int at = Arrays.binarySearch(entries, 0, size, entry(hash, 0));
    for (int i = at < 0 ? -at - 1 : at; i < size && (int) (entries[i] >> 32) == hash; i++) {
      numbers.accept((int) (entries[i] & LOW));
    }
  }

  private static long entry(int hash, int number) {
    return ((long) hash << 32) | number;
  }

  private static int hash(CharSequence key) {
    int hash = 0;
    for (int i = 0; i < key.length(); i++) {
      hash = 31 * hash + key.charAt(i);
    }
    // Spread, since keys differ in few letters.
    hash ^= hash >>> 15;
    return hash * 0x2c1b3c6d;
  }
}
