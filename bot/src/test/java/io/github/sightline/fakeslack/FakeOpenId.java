package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Sign in with Slack: the page that asks, codes, ID tokens and user info. */
public final class FakeOpenId {
  /** An app that people may sign in to. */
  public record App(String id, String secret, String redirect) {}

  private record Code(App app, FakeWorkspace in, FakeUser user, String nonce) {}

  /** Changes what ID tokens say before they are signed. */
  public volatile UnaryOperator<ObjectNode> idTokens = claims -> claims;

  /** Changes the user info. */
  public volatile UnaryOperator<ObjectNode> userInfos = info -> info;

  private final Map<String, App> apps = new ConcurrentHashMap<>();
  private final Map<String, Code> codes = new ConcurrentHashMap<>();
  private final Map<String, Code> used = new ConcurrentHashMap<>();
  private final Map<String, Code> tokens = new ConcurrentHashMap<>();
  private final Collection<FakeWorkspace> workspaces;

  FakeOpenId(Collection<FakeWorkspace> workspaces) {
    this.workspaces = workspaces;
  }

  /** Somebody makes an app, and lists where it sends people back to. */
  public App app(String redirect) {
    App app = new App("25259531569.1115229" + apps.size(), "client-s3cret", redirect);
    apps.put(app.id(), app);
    return app;
  }

  /** A code that somebody got by saying yes. */
  public String code(App app, FakeWorkspace in, String user, String nonce) {
    String code = UUID.randomUUID().toString();
    codes.put(code, new Code(app, in, Objects.requireNonNull(in.users.get(user)), nonce));
    return code;
  }

  /** The page that asks: one link for each person whose browser this may be. */
  void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = FakeWebApi.fields(exchange.getRequestURI().getRawQuery());
    App app = apps.get(asked.getOrDefault("client_id", ""));
    String problem =
        app == null
            ? "invalid_client_id"
            : !app.redirect().equals(asked.get("redirect_uri"))
                ? "bad_redirect_uri"
                : !asked.getOrDefault("scope", "").contains("openid")
                    ? "invalid_scope"
                    : asked.getOrDefault("response_type", "").equals("code")
                        ? ""
                        : "invalid_response_type";
    String page = "<!doctype html><title>Slack</title><h1>Sightline wants to know who you are</h1>";
    page += problem.isEmpty() ? links(Objects.requireNonNull(app), asked) : problem;
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(problem.isEmpty() ? 200 : 400, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String links(App app, Map<String, String> asked) {
    StringBuilder links = new StringBuilder();
    String back = app.redirect() + "?state=" + asked.get("state");
    for (FakeWorkspace in : workspaces) {
      for (FakeUser user : in.users.values()) {
        String code = code(app, in, user.id(), asked.getOrDefault("nonce", ""));
        links.append(
            "<p><a href=\"%s&code=%s\">Allow as %s of %s</a>"
                .formatted(back, code, user.name(), in.team));
      }
    }
    return links + "<p><a href=\"" + back + "&error=access_denied\">Cancel</a>";
  }

  /** The methods; whoever calls names its app or its token in the header. */
  ObjectNode run(String method, String authorization, Map<String, String> fields, String issuer) {
    return switch (method) {
      case "openid.connect.token" -> token(authorization, fields, issuer);
      case "openid.connect.userInfo" -> userInfo(authorization);
      default -> Json.error("unknown_method");
    };
  }

  private ObjectNode token(String authorization, Map<String, String> fields, String issuer) {
    String[] basic = basic(authorization);
    App app = apps.get(fields.getOrDefault("client_id", basic[0]));
    if (app == null) {
      return Json.error("invalid_client_id");
    }
    if (!app.secret().equals(fields.getOrDefault("client_secret", basic[1]))) {
      return Json.error("bad_client_secret");
    }
    String given = fields.getOrDefault("code", "");
    Code code = codes.remove(given);
    if (code == null || !code.app().equals(app)) {
      return Json.error(used.containsKey(given) ? "code_already_used" : "invalid_code");
    }
    used.put(given, code);
    if (!app.redirect().equals(fields.get("redirect_uri"))) {
      return Json.error("bad_redirect_uri");
    }
    String token = "xoxp-" + UUID.randomUUID();
    tokens.put(token, code);
    return Json.ok()
        .put("access_token", token)
        .put("token_type", "Bearer")
        .put("id_token", Signed.jwt(idTokens.apply(claims(code, issuer))));
  }

  private static String[] basic(String authorization) {
    if (!authorization.startsWith("Basic ")) {
      return new String[] {"", ""};
    }
    byte[] decoded = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
    String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
    return parts.length == 2 ? parts : new String[] {"", ""};
  }

  private static ObjectNode claims(Code code, String issuer) {
    long now = Instant.now().getEpochSecond();
    return about(code)
        .put("iss", issuer)
        .put("aud", code.app().id())
        .put("exp", now + 300)
        .put("iat", now)
        .put("auth_time", now)
        .put("nonce", code.nonce())
        .put("at_hash", "tUbyWGBHe0V32FJEupkgVQ");
  }

  private static ObjectNode about(Code code) {
    return Json.object()
        .put("sub", code.user().id())
        .put("https://slack.com/user_id", code.user().id())
        .put("https://slack.com/team_id", code.in().team)
        .put("name", code.user().name())
        .put("locale", "en-US");
  }

  private ObjectNode userInfo(String authorization) {
    Code code = tokens.get(authorization.replaceFirst("^Bearer ", ""));
    return code == null ? Json.error("invalid_auth") : userInfos.apply(about(code).put("ok", true));
  }
}
