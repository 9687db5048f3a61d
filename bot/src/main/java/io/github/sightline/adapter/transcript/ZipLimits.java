package io.github.sightline.adapter.transcript;

/**
 * How far an archive is trusted.
 *
 * @param entries most entries
 * @param directory most bytes of its table of contents, which is read into memory
 * @param ratio how many times its packed size an entry may unpack to, beyond the first MiB
 * @param total most bytes unpacked in all
 */
record ZipLimits(long entries, long directory, long ratio, long total) {
  /** Chat packs about ten to thirty times; bombs start at a thousand. */
  static final ZipLimits USUAL = new ZipLimits(2_000_000, 256L << 20, 250, 1L << 40);
}
