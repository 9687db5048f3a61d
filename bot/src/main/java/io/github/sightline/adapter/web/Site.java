package io.github.sightline.adapter.web;

import io.github.sightline.chat.ChatTrouble;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small web server that shows our pages. Safe for many threads. */
public final class Site implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);

  /** No form of ours is longer. */
  private static final long LONGEST_BODY = 64_000;

  private final Javalin server;

  private Site(Javalin server) {
    this.server = server;
  }

  /** The address cannot be listened at; the message says what to change. */
  public static final class AddressTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AddressTaken(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * Starts to serve.
   *
   * @param bind the address to listen at, such as {@code 127.0.0.1}
   * @param port 0: any that is free
   * @param routes says which page answers what
   */
  public static Site open(String bind, int port, Consumer<Javalin> routes) {
    Javalin server =
        Javalin.create(
            config -> {
              config.showJavalinBanner = false;
              config.startupWatcherEnabled = false;
              config.http.maxRequestSize = LONGEST_BODY;
              config.http.disableCompression();
            });
    server.before(SecurityHeaders::add);
    server.beforeMatched(Site::refuseOtherSites);
    server.exception(HttpResponseException.class, Site::refused);
    server.exception(
        ChatTrouble.class,
        (trouble, request) -> say(request, 503, "The chat is out of reach. Try again soon."));
    server.exception(Exception.class, Site::failed);
    Assets.serve(server);
    routes.accept(server);
    server.error(404, Site::missing);
    try {
      server.start(bind, port);
    } catch (JavalinBindException e) {
      throw new AddressTaken(
          "cannot listen at %s:%d: another program does; name another port".formatted(bind, port),
          e);
    }
    return new Site(server);
  }

  /** The port that it listens at. */
  public int port() {
    return server.port();
  }

  /** A form that another site sends in a visitor's name is none of ours. */
  private static void refuseOtherSites(Context request) {
    if (request.method() != HandlerType.POST) {
      return;
    }
    String site = request.header("Sec-Fetch-Site");
    String origin = request.header("Origin");
    boolean ours =
        site == null
            ? origin == null || origin.replaceFirst("^https?://", "").equals(request.host())
            : site.equals("same-origin") || site.equals("none");
    if (!ours) {
      throw new ForbiddenResponse("This came from another site.");
    }
  }

  private static void refused(HttpResponseException refusal, Context request) {
    say(request, refusal.getStatus(), String.valueOf(refusal.getMessage()));
  }

  private static void failed(Exception trouble, Context request) {
    LOG.error("{} {} failed", request.method(), request.path(), trouble);
    say(request, 500, "Something went wrong. It stands in the log.");
  }

  private static void missing(Context request) {
    if (!String.valueOf(request.result()).startsWith("<!")) {
      say(request, 404, "There is nothing here, or it is not for you.");
    }
  }

  private static void say(Context request, int status, String text) {
    request.status(status).html(Pages.of("message.jte", Map.of("text", text)));
  }

  @Override
  public void close() {
    server.stop();
  }
}
