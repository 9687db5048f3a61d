package io.github.sightline.adapter.web.demo;

import io.github.sightline.chat.Message;

/**
 * A message in the candidate's channel.
 *
 * @param message as it stands now
 * @param time on the clocks of the team
 * @param edited whether it was rewritten
 * @param deleted whether it was taken away
 */
public record Said(Message message, String time, boolean edited, boolean deleted) {}
