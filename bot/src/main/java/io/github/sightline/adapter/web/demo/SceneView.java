package io.github.sightline.adapter.web.demo;

import io.github.sightline.adapter.web.CaseView;
import io.github.sightline.chat.Outgoing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the three panes show.
 *
 * @param story its name in addresses
 * @param title what the scene shows
 * @param channel the name of the candidate's channel
 * @param candidate the candidate's name
 * @param recruiter the recruiter's name
 * @param clock the time of the scene
 * @param playing whether the story goes on by itself
 * @param more whether there is more of it
 * @param talk the candidate's channel
 * @param notices what the bot said there
 * @param staff cards and notes, the newest last
 * @param history what happened to cards, oldest first
 * @param answer what the bot said to the last press; empty: nothing
 * @param headline of the week
 * @param week which week
 * @param review the candidate's case; null: the candidate has not written yet
 */
public record SceneView(
    String story,
    String title,
    String channel,
    String candidate,
    String recruiter,
    String clock,
    boolean playing,
    boolean more,
    List<Said> talk,
    List<Outgoing> notices,
    List<Outgoing> staff,
    List<Outgoing> history,
    List<String> answer,
    String headline,
    String week,
    @Nullable CaseView review) {
  public SceneView {
    talk = List.copyOf(talk);
    notices = List.copyOf(notices);
    staff = List.copyOf(staff);
    history = List.copyOf(history);
    answer = List.copyOf(answer);
  }
}
