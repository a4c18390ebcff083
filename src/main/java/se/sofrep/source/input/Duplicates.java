package se.sofrep.source.input;

/**
 * Which row a key was first seen on. Keys are kept as 64-bit hashes in open addressing, about 24
 * bytes a row, so that a million rows can be compared; that two of a million different keys share a
 * hash has a chance of one in thirty million.
 */
final class Duplicates {
  private long[] hashes = new long[1024];
  private int[] rows = new int[1024];
  private int size;

  /**
   * @param row from 1
   * @return the row where the key was seen before; 0 when it is new
   */
  int add(String key, int row) {
    if (size * 2 >= hashes.length) {
      grow();
    }
    long hash = hash(key);
    int slot = slot(hashes, rows, hash);
    if (rows[slot] != 0) {
      return rows[slot];
    }
    hashes[slot] = hash;
    rows[slot] = row;
    size++;
    return 0;
  }

  private void grow() {
    long[] moreHashes = new long[hashes.length * 2];
    int[] moreRows = new int[hashes.length * 2];
    for (int i = 0; i < hashes.length; i++) {
      if (rows[i] != 0) {
        int slot = slot(moreHashes, moreRows, hashes[i]);
        moreHashes[slot] = hashes[i];
        moreRows[slot] = rows[i];
      }
    }
    hashes = moreHashes;
    rows = moreRows;
  }

  private static int slot(long[] hashes, int[] rows, long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (rows[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** FNV-1a, stirred. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash ^ hash >>> 29;
  }
}
