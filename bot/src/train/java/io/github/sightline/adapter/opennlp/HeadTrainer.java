package io.github.sightline.adapter.opennlp;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains OpenNLP maximum-entropy heads by quasi-Newton steps on real-valued features. No feature is
 * cut off: every number of a vector counts, however rare a label is.
 */
public final class HeadTrainer {
  private final double l2;

  /**
   * A trainer.
   *
   * @param l2 how strongly large weights are held back
   */
  public HeadTrainer(double l2) {
    this.l2 = l2;
  }

  /** A head that answers the question as the examples do; both answers must be among them. */
  Head train(String question, List<float[]> vectors, List<Boolean> answers) throws IOException {
    if (!answers.contains(true) || !answers.contains(false)) {
      // OpenNLP's line search would look for a better point for ever.
      throw new IllegalArgumentException("all examples answer " + question + " alike");
    }
    Event[] events = new Event[vectors.size()];
    String[] names = Head.names(vectors.get(0).length);
    for (int i = 0; i < events.length; i++) {
      String answer = answers.get(i) ? Head.YES : Head.NO;
      events[i] = new Event(answer, names, Head.values(vectors.get(i)));
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, l2);
    OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(parameters, Map.of());
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    QNTrainer trainer = new QNTrainer(parameters);
    trainer.init(parameters, Map.of());
    return new Head(trainer.trainModel(100, indexer));
  }
}
