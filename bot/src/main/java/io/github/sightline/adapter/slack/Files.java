package io.github.sightline.adapter.slack;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.model.Message;
import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.FileMaker;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Brings the files of cards to Slack. A picture is uploaded, shared with nobody, and shown by a
 * block of its card: a second upload of it leaves nothing that anybody sees. Every other file is
 * shared in the card's thread under its words as the title, by which it is found again.
 */
final class Files {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration UNCLEAR = Duration.ofSeconds(30);
  private static final Duration UNTIL_CURED = Duration.ofMinutes(5);
  private static final int REMEMBERED = 200;

  /** What keeps a file from where it belongs, and when to try again. */
  record Trouble(Duration after, String reason) {
    static Trouble of(Outcome<?> outcome) {
      if (outcome instanceof Outcome.Wait<?> wait) {
        return new Trouble(wait.after(), wait.reason());
      }
      return outcome instanceof Outcome.No<?> no
          ? new Trouble(UNTIL_CURED, no.code() + " " + no.detail())
          : new Trouble(UNCLEAR, outcome.toString());
    }
  }

  /**
   * The pictures of a card.
   *
   * @param ids Slack's, of those that are uploaded
   * @param trouble why one is not; null: all are, or cannot be made here
   */
  record Pictures(Map<Attachment, String> ids, @Nullable Trouble trouble) {
    /** The same, which Slack does not let a message show yet. */
    Pictures refused() {
      return new Pictures(Map.of(), new Trouble(SOON, "Slack does not show the picture yet"));
    }
  }

  private final Web web;
  private final OkHttpClient http;
  private final FileMaker maker;
  private final Map<Attachment, String> uploaded =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Attachment, String> eldest) {
              return size() > REMEMBERED;
            }
          });

  Files(Web web, OkHttpClient http, FileMaker maker) {
    this.web = web;
    this.http = http;
    this.maker = maker;
  }

  /** Uploads those pictures of the card that are not there yet. */
  Pictures pictures(Outgoing card) {
    Map<Attachment, String> ids = new LinkedHashMap<>();
    Trouble trouble = null;
    for (Attachment file : card.files()) {
      String known = file.isPicture() ? uploaded.get(file) : null;
      Optional<byte[]> bytes =
          file.isPicture() && known == null ? maker.bytes(file) : Optional.empty();
      if (known != null) {
        ids.put(file, known);
      } else if (bytes.isPresent()) {
        Outcome<String> outcome = upload(file, bytes.get(), null);
        if (outcome instanceof Outcome.Ok<String> ok) {
          uploaded.put(file, ok.value());
          ids.put(file, ok.value());
        } else {
          trouble = Trouble.of(outcome);
        }
      }
    }
    return new Pictures(ids, trouble);
  }

  /**
   * Shares the card's other files in its thread, each once.
   *
   * @param fresh whether the card was posted just now, so that nothing can stand there yet
   * @return what kept one of them from it; null: nothing did
   */
  @Nullable Trouble share(MessageId card, Outgoing content, boolean fresh) {
    for (Attachment file : content.files()) {
      Optional<byte[]> bytes = file.isPicture() ? Optional.empty() : maker.bytes(file);
      if (bytes.isEmpty()) {
        continue;
      }
      try {
        if (fresh || !stands(card, file)) {
          Outcome<String> outcome = upload(file, bytes.get(), card);
          if (!(outcome instanceof Outcome.Ok<String>)) {
            return Trouble.of(outcome);
          }
        }
      } catch (SlackTrouble e) {
        return new Trouble(UNCLEAR, String.valueOf(e.getMessage()));
      }
    }
    return null;
  }

  private boolean stands(MessageId card, Attachment file) {
    return new History(web, card.channel().id())
        .newestReply(card.id(), message -> holds(message, file))
        .isPresent();
  }

  private static boolean holds(Message message, Attachment file) {
    return message.getFiles() != null
        && message.getFiles().stream().anyMatch(f -> file.alt().equals(f.getTitle()));
  }

  /** Uploads it; with a card it is shared in the card's thread. */
  private Outcome<String> upload(Attachment file, byte[] bytes, @Nullable MessageId card) {
    if (bytes.length == 0 || bytes.length > Attachment.LARGEST) {
      return new Outcome.No<>("size", bytes.length + " bytes");
    }
    Outcome<FilesGetUploadURLExternalResponse> place =
        web.ask(
            "files.getUploadURLExternal",
            m ->
                m.filesGetUploadURLExternal(
                    r ->
                        r.filename(file.name())
                            .length(bytes.length)
                            .altTxt(file.isPicture() ? file.alt() : null)));
    if (!(place instanceof Outcome.Ok<FilesGetUploadURLExternalResponse> ok)) {
      return other(place);
    }
    Outcome<String> sent = send(ok.value().getUploadUrl(), file, bytes);
    return sent instanceof Outcome.Ok<String> ? complete(ok.value().getFileId(), file, card) : sent;
  }

  /** What was sent but not completed is seen by nobody: it can be sent again. */
  private Outcome<String> send(String url, Attachment file, byte[] bytes) {
    Request request =
        new Request.Builder()
            .url(url)
            .post(RequestBody.create(bytes, MediaType.parse(file.mediaType())))
            .build();
    try (Response response = http.newCall(request).execute()) {
      return response.isSuccessful()
          ? new Outcome.Ok<>("")
          : new Outcome.Wait<>(SOON, "upload: HTTP status " + response.code());
    } catch (IOException e) {
      return new Outcome.Wait<>(SOON, "upload: " + e);
    }
  }

  private Outcome<String> complete(String id, Attachment file, @Nullable MessageId card) {
    Outcome<FilesCompleteUploadExternalResponse> done =
        web.ask(
            "files.completeUploadExternal",
            m ->
                m.filesCompleteUploadExternal(
                    r ->
                        r.files(List.of(FileDetails.builder().id(id).title(file.alt()).build()))
                            .channelId(card == null ? null : card.channel().id())
                            .threadTs(card == null ? null : card.id())));
    return done instanceof Outcome.Ok<FilesCompleteUploadExternalResponse>
        ? new Outcome.Ok<>(id)
        : other(done);
  }

  private static <T> Outcome<String> other(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Wait<T> wait) {
      return new Outcome.Wait<>(wait.after(), wait.reason());
    }
    return outcome instanceof Outcome.No<T> no
        ? new Outcome.No<>(no.code(), no.detail())
        : new Outcome.Unclear<>(outcome.toString());
  }
}
