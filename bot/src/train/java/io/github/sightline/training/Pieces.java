package io.github.sightline.training;

import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of long messages. Pieces of one message stand behind one another and share one {@link
 * Answers}; what one of them says, the message says.
 *
 * @param answers one for each message
 * @param numbers for each message and question the highest number of a piece
 */
@SuppressWarnings("ArrayRecordComponent")
record Pieces(List<Answers> answers, float[][] numbers) {
  /** The whole messages of those pieces. */
  static Pieces joined(List<Answers> answers, float[][] numbers) {
    List<Answers> messages = new ArrayList<>();
    List<float[]> highest = new ArrayList<>();
    for (int from = 0; from < numbers.length; from = end(answers, from)) {
      float[] row = numbers[from].clone();
      for (int piece = from + 1; piece < end(answers, from); piece++) {
        for (int q = 0; q < row.length; q++) {
          row[q] = Math.max(row[q], numbers[piece][q]);
        }
      }
      messages.add(answers.get(from));
      highest.add(row);
    }
    return new Pieces(messages, highest.toArray(float[][]::new));
  }

  /** Behind the last piece of the message whose first piece is at that place. */
  @SuppressWarnings("ReferenceEquality")
  static int end(List<Answers> answers, int from) {
    int end = from + 1;
    while (end < answers.size() && answers.get(end) == answers.get(from)) {
      end++;
    }
    return end;
  }
}
