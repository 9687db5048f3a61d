package io.github.sightline.chat;

/**
 * A person's account: identity is the platform's id, never a display name.
 *
 * @param platform lower-case name of the platform
 * @param workspace the platform's id of the workspace or guild
 * @param id the platform's id of the account
 */
public record UserId(String platform, String workspace, String id) {
  public UserId {
    Names.present("platform", platform);
    Names.present("workspace", workspace);
    Names.present("user", id);
  }

  @Override
  public String toString() {
    return platform + "/" + workspace + "/" + id;
  }
}
