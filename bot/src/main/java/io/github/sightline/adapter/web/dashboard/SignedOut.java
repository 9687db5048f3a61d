package io.github.sightline.adapter.web.dashboard;

import io.javalin.http.UnauthorizedResponse;

/** Nobody is signed in; the message says why, or is the usual one. */
final class SignedOut extends UnauthorizedResponse {
  private static final long serialVersionUID = 1L;

  SignedOut(String message) {
    super(message);
  }
}
