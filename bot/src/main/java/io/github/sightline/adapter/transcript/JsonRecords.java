package io.github.sightline.adapter.transcript;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/**
 * The records of one JSON file, each refused alone where it is bad.
 *
 * @param file the file as it is named in places
 * @param refused where refusals go
 */
record JsonRecords(String file, Consumer<Refusal> refused) {
  /** Takes one record. */
  interface Taker {
    void take(Piece piece) throws BadContent;
  }

  /** Reads the elements of the outermost list, or of the list of that name in an object. */
  void read(InputStream in, String list, Taker taker) throws IOException {
    Pass pass = new Pass(taker);
    try {
      RecordCutter.cut(in, list, pass);
    } catch (ZipException | EOFException e) {
      // Not the disk: the packed bytes themselves are wrong, or there are far too many of them.
      pass.refused(pass.reached, "the archive is damaged behind this record: " + e.getMessage());
    }
  }

  /** One pass over the file. */
  private final class Pass implements RecordCutter.Visitor {
    private final Taker taker;
    private int reached = 1;

    Pass(Taker taker) {
      this.taker = taker;
    }

    @Override
    public void piece(Piece piece) {
      reached = piece.line();
      try {
        taker.take(piece);
      } catch (BadContent e) {
        refused(piece.line() + e.linesDown(), e.reason());
      }
    }

    @Override
    public void refused(int line, String reason) {
      refused.accept(Refusal.at(file, line, reason));
    }
  }
}
