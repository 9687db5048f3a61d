package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a labelled conversation as JSON. The bare shapes do not name the labels, so their
 * reader skips them unseen.
 */
final class LabelledShapes {
  private LabelledShapes() {}

  /** What is read in either way. */
  abstract static class Line {
    @JsonProperty @Nullable String id;
    @JsonProperty @Nullable String platform;
    @JsonProperty @Nullable String zone;

    @JsonProperty("candidate_zone")
    @Nullable String candidateZone;

    abstract @Nullable List<? extends @Nullable Said> said();

    String title() {
      return "";
    }

    @Nullable Expected expected() {
      return null;
    }

    List<GoldInterview> interviews() throws BadContent {
      return List.of();
    }
  }

  /** A message without its labels. */
  static class Said {
    @JsonProperty @Nullable Integer n;
    @JsonProperty @Nullable String at;
    @JsonProperty @Nullable String who;
    @JsonProperty @Nullable String text;

    Gold gold() throws BadContent {
      return Gold.NONE;
    }
  }

  /** A conversation without its labels. */
  static final class Bare extends Line {
    @JsonProperty @Nullable List<@Nullable Said> messages;

    @Override
    @Nullable List<? extends @Nullable Said> said() {
      return messages;
    }
  }

  /** A message with its labels. */
  static final class GoldSaid extends Said {
    @JsonProperty @Nullable List<@Nullable String> signals;
    @JsonProperty @Nullable List<@Nullable String> asks;
    @JsonProperty boolean insists;
    @JsonProperty @Nullable String outcome;

    @Override
    Gold gold() throws BadContent {
      return new Gold(whole("signals", signals), insists, whole("asks", asks), outcome);
    }

    private static List<String> whole(String field, @Nullable List<@Nullable String> labels)
        throws BadContent {
      List<String> whole = new ArrayList<>();
      for (String label : labels == null ? List.<@Nullable String>of() : labels) {
        whole.add(Sane.present(field, label));
      }
      return whole;
    }
  }

  /** A conversation with its labels. */
  static final class Golden extends Line {
    @JsonProperty @Nullable String title;
    @JsonProperty @Nullable List<@Nullable GoldSaid> messages;
    @JsonProperty @Nullable Expected expected;
    @JsonProperty @Nullable List<@Nullable GoldInterview> interviews;

    @Override
    @Nullable List<? extends @Nullable Said> said() {
      return messages;
    }

    @Override
    String title() {
      return title == null ? "" : title;
    }

    @Override
    @Nullable Expected expected() {
      return expected;
    }

    @Override
    List<GoldInterview> interviews() throws BadContent {
      List<GoldInterview> whole = new ArrayList<>();
      for (GoldInterview interview :
          interviews == null ? List.<@Nullable GoldInterview>of() : interviews) {
        whole.add(checked(interview));
      }
      return whole;
    }

    private static GoldInterview checked(@Nullable GoldInterview interview) throws BadContent {
      if (interview == null) {
        throw new BadContent("an interview of \"interviews\" is missing");
      }
      Sane.present("mode", interview.mode());
      Sane.present("status", interview.status());
      try {
        Sane.present("at", interview.at());
        interview.start();
      } catch (DateTimeException e) {
        throw new BadContent("\"at\" of an interview is not a time: " + interview.at());
      }
      return interview;
    }
  }
}
