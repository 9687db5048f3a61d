package io.github.sightline.fakeslack;

/** A small company: a candidate's channel, a channel of warnings, a recruiter and a manager. */
public final class Sample {
  public static final String TALK = "CTALK";
  public static final String WARN = "CWARN";
  public static final String CANDIDATE = "UCAND";
  public static final String RECRUITER = "UREC";
  public static final String MANAGER = "UMAN";
  public static final String ADMIN = "UADM";

  private Sample() {}

  public static FakeWorkspace workspace(FakeSlack slack) {
    return workspace(slack, "T1");
  }

  public static FakeWorkspace workspace(FakeSlack slack, String team) {
    FakeWorkspace in = slack.workspace(team);
    in.user(CANDIDATE, "Ana", FakeUser.Kind.SINGLE_CHANNEL_GUEST);
    in.user(RECRUITER, "Rita", FakeUser.Kind.MEMBER);
    in.user(MANAGER, "Mo", FakeUser.Kind.MEMBER);
    in.user(ADMIN, "Ada", FakeUser.Kind.MEMBER);
    in.channel(TALK, "cand-ana", CANDIDATE, RECRUITER, MANAGER, FakeWorkspace.BOT_USER);
    in.channel(WARN, "hiring-warnings", RECRUITER, MANAGER, FakeWorkspace.BOT_USER);
    return in;
  }
}
