package se.sofrep.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The files of one bundle, held in memory until all are there: a bundle appears whole or not at
 * all.
 */
public final class Bundle implements BundleWriter {
  private final ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();
  private final ConcurrentSkipListMap<String, String> digests = new ConcurrentSkipListMap<>();

  /**
   * @throws IllegalArgumentException if the path is taken, absolute, climbs or is not ASCII
   */
  @Override
  public void put(String path, byte[] content) {
    if (path.isEmpty()
        || path.startsWith("/")
        || path.contains("..")
        || !StandardCharsets.US_ASCII.newEncoder().canEncode(path)) {
      throw new IllegalArgumentException("not a path for a bundle: " + path);
    }
    if (files.putIfAbsent(path, content) != null) {
      throw new IllegalArgumentException("written twice: " + path);
    }
    // Here, where several threads share the work.
    digests.put(path, DigestUtils.sha256Hex(content));
  }

  public void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Every file by path, in path order. */
  public SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** Paths with the digest of their contents, in path order. */
  public SortedMap<String, String> digests() {
    return Collections.unmodifiableSortedMap(digests);
  }
}
