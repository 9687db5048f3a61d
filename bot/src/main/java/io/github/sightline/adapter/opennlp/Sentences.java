package io.github.sightline.adapter.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Cuts a message into sentences, by OpenNLP's English model and at line breaks. */
final class Sentences {
  // Not safe for two threads at once, unlike the model that it uses.
  private final SentenceDetectorME detector;

  Sentences(InputStream model) throws IOException {
    detector = new SentenceDetectorME(new SentenceModel(model));
  }

  /** The sentences, without the space around them; empty ones are left out. */
  synchronized List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> sentences.addAll(List.of(detector.sentDetect(line))));
    return sentences;
  }
}
