package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.StanceInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;

/** Trains a model on examples, by batches that the workers share. */
final class Trainer {
  private final Bert bert;
  private final Settings settings;
  private final Workers workers;
  private final List<Encoder> encoders = new ArrayList<>();
  private final Map<Example, float[]> frozenStates =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final int batchSize;
  private final long seed;

  Trainer(Bert bert, Settings settings, Workers workers) {
    this.bert = bert;
    this.settings = settings;
    this.workers = workers;
    batchSize = settings.count("batch");
    seed = settings.count("seed");
    Layer.Room room =
        new Layer.Room(
            (batchSize / workers.count + 1) * StanceInput.MAX_TOKENS, StanceInput.MAX_TOKENS);
    for (int w = 0; w < workers.count; w++) {
      encoders.add(new Encoder(bert, settings.count("frozen"), settings.number("dropout"), room));
    }
  }

  /** Runs all epochs; after each the callback gets its number. */
  void train(List<Example> examples, IntConsumer afterEpoch) {
    int epochs = settings.count("epochs");
    int perEpoch = (examples.size() + batchSize - 1) / batchSize;
    int steps = epochs * perEpoch;
    int warm = (int) (steps * settings.number("warmup"));
    Schedule schedule = new Schedule(steps, warm, settings.number("rate"));
    Steps log = new Steps(steps);
    bert.startAt(Prior.logits(Example.answers(examples)));
    AdamW adam = optimiser();
    for (int epoch = 0; epoch < epochs; epoch++) {
      List<Example> order = new ArrayList<>(examples);
      Collections.shuffle(order, new Random(seed * 1000 + epoch));
      for (int b = 0; b < perEpoch; b++) {
        int step = epoch * perEpoch + b;
        int end = Math.min(order.size(), (b + 1) * batchSize);
        double loss = batch(order.subList(b * batchSize, end), step);
        double length = adam.step(schedule.at(step), workers);
        log.step(step, loss, length);
      }
      afterEpoch.accept(epoch + 1);
    }
  }

  /** The rate of a parameter follows from its depth: full at the top, none in frozen layers. */
  private AdamW optimiser() {
    double outputRate = settings.number("outputRate") / settings.number("rate");
    double depthDecay = settings.number("depthDecay");
    int frozen = settings.count("frozen");
    int top = bert.layers().size();
    ToDoubleFunction<Parameter> rate =
        p ->
            p.depth() > top
                ? outputRate
                : p.depth() <= frozen ? 0 : Math.pow(depthDecay, top - p.depth());
    return new AdamW(
        bert.parameters(),
        encoders.stream().map(e -> e.gradients).toList(),
        rate,
        settings.number("decay"),
        settings.number("clip"));
  }

  /** Forward and backward of a batch; the mean loss of its messages. */
  private double batch(List<Example> batch, int step) {
    List<List<Example>> shares = share(batch);
    double[] losses = new double[shares.size()];
    int messages = Example.answers(batch).size();
    workers.each(
        shares.size(),
        w -> {
          List<Example> share = shares.get(w);
          if (!share.isEmpty()) {
            Pack pack = Example.pack(share);
            long pattern = Dropout.mix(seed + ((long) step << 8) + w);
            float[][] logits = encoders.get(w).forward(pack, states(share, w), pattern);
            losses[w] = Loss.slopes(Example.answers(share), logits, messages);
            encoders.get(w).backward(pack, logits);
          }
        });
    double loss = 0;
    for (double part : losses) {
      loss += part;
    }
    if (!Double.isFinite(loss)) {
      throw new ArithmeticException("the loss is " + loss + " in step " + step);
    }
    return loss;
  }

  /** Long examples are dealt out first, back and forth, so that the shares take equally long. */
  private List<List<Example>> share(List<Example> batch) {
    List<List<Example>> shares = new ArrayList<>();
    for (int w = 0; w < workers.count; w++) {
      shares.add(new ArrayList<>());
    }
    List<Example> sorted = new ArrayList<>(batch);
    sorted.sort(Comparator.comparingInt(e -> -e.length()));
    for (int i = 0; i < sorted.size(); i++) {
      int turn = i % (2 * workers.count);
      shares.get(turn < workers.count ? turn : 2 * workers.count - 1 - turn).add(sorted.get(i));
    }
    return shares;
  }

  /** Computed once for each example, because the layers below do not change. */
  private List<float[]> states(List<Example> share, int worker) {
    List<Example> unseen = share.stream().filter(e -> !frozenStates.containsKey(e)).toList();
    if (!unseen.isEmpty()) {
      List<float[]> states = encoders.get(worker).frozenStates(Example.pack(unseen));
      for (int i = 0; i < unseen.size(); i++) {
        frozenStates.put(unseen.get(i), states.get(i));
      }
    }
    List<float[]> known = new ArrayList<>();
    for (Example example : share) {
      known.add(Objects.requireNonNull(frozenStates.get(example)));
    }
    return known;
  }

  /** The logits of all questions for each message of the examples, in their order. */
  float[][] logits(List<Example> examples) {
    float[][][] all = new float[examples.size()][][];
    workers.each(
        workers.count,
        w -> {
          for (int e = w; e < all.length; e += workers.count) {
            all[e] = encoders.get(w).forward(Example.pack(List.of(examples.get(e))));
          }
        });
    return Arrays.stream(all).flatMap(Arrays::stream).toArray(float[][]::new);
  }
}
