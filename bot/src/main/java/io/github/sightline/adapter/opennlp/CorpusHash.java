package io.github.sightline.adapter.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The fingerprint of the corpus that a model was trained on: SHA-256 over names and bytes of its
 * files, in the order of the names. A model whose fingerprint differs is out of date.
 */
public final class CorpusHash {
  /** The file beside the model that says what it was made of. */
  public static final String MODEL_PROPERTIES = "model.properties";

  /** The entry there that holds the fingerprint. */
  public static final String KEY = "corpus.sha256";

  private CorpusHash() {}

  /** The fingerprint of the corpus in a folder: its {@code *.jsonl} and {@code *.tsv} files. */
  public static String of(Path folder) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : files(folder)) {
      byte[] name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
      byte[] bytes = Files.readAllBytes(file);
      // The lengths keep the end of one file apart from the name of the next.
      digest.update(ByteBuffer.allocate(8).putInt(name.length).putInt(bytes.length).flip());
      digest.update(name);
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl") || file.toString().endsWith(".tsv"))
          .sorted()
          .toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The fingerprint that the shipped model was trained on; empty where it is not known. */
  public static String ofShippedModel() throws IOException {
    try (InputStream in = CorpusHash.class.getResourceAsStream("/model/" + MODEL_PROPERTIES)) {
      if (in == null) {
        return "";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty(KEY, "");
    }
  }
}
