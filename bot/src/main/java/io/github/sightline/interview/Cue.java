package io.github.sightline.interview;

import java.util.Locale;

/** What words of a message can do in an arrangement. The words stand in phrases.txt. */
enum Cue {
  /** Yes to what was proposed, whatever else is said. */
  AGREE_FIRMLY,
  /** A yes only as a direct answer. */
  AGREE,
  /** Gratitude: a yes to what was changed as the candidate wished. */
  THANKS,
  /** No to a time or to what was proposed. */
  DECLINE,
  /** Calls an interview off. */
  CANCEL,
  /** Cannot come to what is arranged. */
  UNABLE,
  /** What is called off is none of the interviews that are arranged here. */
  OTHER_PLANS,
  /** What is arranged stays so. */
  STANDS,
  /** Ends the whole process, and all that was arranged with it. */
  END,
  /** Something stands against what is arranged. */
  TROUBLE,
  /** Wants another time for what is arranged. */
  MOVE_PLAINLY,
  /** Puts a time on the table. */
  PROPOSE,
  /** Perhaps, not to be relied on. */
  TENTATIVE,
  CONDITIONAL,
  /** What a candidate makes staying depend on. */
  PROVISO,
  /** The candidate took a slot from a calendar. */
  BOOKED,
  /** The time after it is one that was, or was not meant. */
  FORMER,
  /** The time is the last moment for something. */
  DEADLINE,
  /** The time is for something that is no interview. */
  ELSEWHERE,
  /** An interview of somebody else. */
  OTHERS,
  /** An interview is spoken of. */
  MEETING,
  VIDEO,
  PHONE,
  TEXT,
  ONSITE,
  /** Live, and not to be seen. */
  NO_PICTURE,
  /** Puts one way to meet in place of another. */
  SWITCH,
  /** Denies the way to meet that it stands before. */
  WITHOUT,
  /** More than one interview. */
  SEVERAL,
  /** One of several times is to be chosen. */
  OPTIONS,
  NEXT_ROUND,
  FIRST_ONE,
  SECOND_ONE,
  THIRD_ONE,
  LAST_ONE,
  EARLIER_ONE,
  LATER_ONE,
  ANY_ONE,
  /** Whenever it may be on a day. */
  ANY_TIME,
  /** It took place. */
  HELD,
  /** Took place, where it was due just before. */
  HELD_WEAKLY,
  MISSED,
  /** The candidate owns up to it. */
  OWN_MISS,
  MISSED_BY_TEAM,
  /** The team owns up to it, whoever waited. */
  TEAM_FAULT,
  /** They came, and were not seen. */
  UNSEEN,
  /** They were seen. */
  SEEN,
  /** For a while only. */
  AT_FIRST;

  /** The name of its section. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
