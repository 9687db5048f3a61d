package io.github.sightline.interview;

import io.github.sightline.chat.Message;
import java.util.Set;

/** Something that can change a schedule. */
public sealed interface Event {
  /**
   * Somebody wrote a message.
   *
   * @param message as it stands now
   * @param hints what was read of it about how to meet
   */
  record Said(Message message, Set<Hint> hints) implements Event {
    public Said {
      hints = Set.copyOf(hints);
    }
  }

  /**
   * A person of the team told the bot by a command.
   *
   * @param order what the interview is to be
   * @param source who gave it, in which words
   */
  record Commanded(Order order, Source source) implements Event {
    public Commanded {
      told(source);
    }
  }

  /**
   * A person pressed a button below an interview.
   *
   * @param interview its id
   * @param slot its time as the person saw it
   * @param ruling what the person says of it
   * @param source who pressed it
   */
  record Pressed(String interview, Slot slot, Ruling ruling, Source source) implements Event {
    public Pressed {
      told(source);
    }
  }

  /**
   * The candidate asked by a button for another way to meet; which one is open, and why is nobody's
   * business.
   *
   * @param interview its id
   * @param source who pressed it
   */
  record Wished(String interview, Source source) implements Event {
    public Wished {
      told(source);
    }
  }

  private static void told(Source source) {
    if (!source.kind().isTold()) {
      throw new IllegalArgumentException("what was read in the talk is not an order");
    }
  }
}
