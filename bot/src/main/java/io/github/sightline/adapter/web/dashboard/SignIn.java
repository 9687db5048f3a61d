package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.chat.UserId;

/** Port: a place where people are known already, which says who somebody is. */
public interface SignIn {
  /** Its name in our addresses: small letters, digits and '-'. */
  String name();

  /** What stands on the button. */
  String label();

  /**
   * Where the browser is sent to. It comes back to {@link SignInPages#back} with a code.
   *
   * @param state comes back as it is
   * @param nonce comes back in what is said of the person
   */
  String address(String state, String nonce);

  /**
   * Whose code it is.
   *
   * @throws io.github.sightline.chat.ChatRefusal with what to tell the visitor
   * @throws io.github.sightline.chat.ChatTrouble where nobody can say now
   */
  UserId who(String code, String nonce);
}
