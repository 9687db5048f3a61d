package io.github.sightline.training;

/** One layer of the encoder with what its way back needs to remember. */
final class Layer {
  private final Weights.OfLayer weights;
  private final Attention attention;
  private final LayerNorm first;
  private final LayerNorm second;
  private final Dropout dropout;
  private final Scratch scratch;
  private final Matrix triple;
  private final Matrix mixed;
  private final Matrix middle;
  private final Matrix inner;
  private final Matrix active;

  /** What all layers of one worker may share, because it is used up before the next layer. */
  static final class Scratch {
    final Room room;
    final Matrix narrow;
    final Matrix narrow2;
    final Matrix triple;
    final Matrix wide;
    final Matrix slopes;

    Scratch(int width, int innerWidth, Room room) {
      this.room = room;
      narrow = new Matrix(room.tokens(), width);
      narrow2 = new Matrix(room.tokens(), width);
      triple = new Matrix(room.tokens(), 3 * width);
      wide = new Matrix(room.tokens(), innerWidth);
      slopes = new Matrix(1, room.length() * room.length());
    }
  }

  /** At most so many tokens are packed together, at most so many of them in one sequence. */
  record Room(int tokens, int length) {}

  Layer(Weights.OfLayer weights, Dropout dropout, Scratch scratch) {
    this.weights = weights;
    this.dropout = dropout;
    this.scratch = scratch;
    int width = scratch.narrow.columns;
    int tokens = scratch.room.tokens();
    attention = new Attention(width, tokens * scratch.room.length(), scratch.slopes);
    first = new LayerNorm(weights.norm1(), tokens);
    second = new LayerNorm(weights.norm2(), tokens);
    triple = new Matrix(tokens, 3 * width);
    mixed = new Matrix(tokens, width);
    middle = new Matrix(tokens, width);
    inner = new Matrix(tokens, scratch.wide.columns);
    active = new Matrix(tokens, scratch.wide.columns);
  }

  void forward(Pack pack, Matrix in, Matrix out, boolean training) {
    int n = pack.tokens();
    weights.triple().linear(n, in, triple);
    attention.forward(pack, triple, mixed);
    Matrix sum = scratch.narrow;
    weights.out().linear(n, mixed, sum);
    dropAndAdd(n, sum, in, afterAttention(), training);
    first.forward(n, sum, middle);
    weights.inner().linear(n, middle, inner);
    activate(n);
    weights.outer().linear(n, active, sum);
    dropAndAdd(n, sum, middle, afterActivation(), training);
    second.forward(n, sum, out);
  }

  /**
   * Overwrites the gradient of what went out by the gradient of what came in.
   *
   * @param in what came in on the way forward, unchanged since
   * @param inputNeeded whether there are trained layers below
   */
  void backward(Pack pack, Matrix in, Matrix gradient, Gradients gradients, boolean inputNeeded) {
    int n = pack.tokens();
    second.backward(n, gradient, gradients);
    Matrix dropped = scratch.narrow;
    copyDropped(n, gradient, dropped, afterActivation());
    weights.outer().addGradients(n, active, dropped, gradients);
    Matrix wide = scratch.wide;
    wide.productTransposed(n, dropped, weights.outer().weight().value(), false);
    deactivate(n, wide);
    weights.inner().addGradients(n, middle, wide, gradients);
    gradient.productTransposed(n, wide, weights.inner().weight().value(), true);
    first.backward(n, gradient, gradients);
    copyDropped(n, gradient, dropped, afterAttention());
    weights.out().addGradients(n, mixed, dropped, gradients);
    scratch.narrow2.productTransposed(n, dropped, weights.out().weight().value(), false);
    attention.backward(pack, triple, scratch.narrow2, scratch.triple);
    weights.triple().addGradients(n, in, scratch.triple, gradients);
    if (inputNeeded) {
      gradient.productTransposed(n, scratch.triple, weights.triple().weight().value(), true);
    }
  }

  private int afterAttention() {
    return 2 * weights.number();
  }

  private int afterActivation() {
    return 2 * weights.number() + 1;
  }

  /** Leaves the slopes in the place of what came in: the way back needs nothing else of it. */
  private void activate(int n) {
    float[] row = new float[inner.columns];
    float[] values = new float[inner.columns];
    for (int r = 0; r < n; r++) {
      inner.read(r, row);
      Curves.gelu(row, values);
      inner.write(r, row);
      active.write(r, values);
    }
  }

  private void deactivate(int n, Matrix gradient) {
    float[] row = new float[gradient.columns];
    float[] slopes = new float[gradient.columns];
    for (int r = 0; r < n; r++) {
      gradient.read(r, row);
      inner.read(r, slopes);
      for (int i = 0; i < row.length; i++) {
        row[i] *= slopes[i];
      }
      gradient.write(r, row);
    }
  }

  private void dropAndAdd(int n, Matrix sum, Matrix other, int place, boolean training) {
    float[] a = new float[sum.columns];
    float[] b = new float[sum.columns];
    for (int r = 0; r < n; r++) {
      sum.read(r, a);
      if (training) {
        dropout.apply(a, place, r);
      }
      other.read(r, b);
      for (int i = 0; i < a.length; i++) {
        a[i] += b[i];
      }
      sum.write(r, a);
    }
  }

  private void copyDropped(int n, Matrix from, Matrix to, int place) {
    float[] row = new float[from.columns];
    for (int r = 0; r < n; r++) {
      from.read(r, row);
      dropout.apply(row, place, r);
      to.write(r, row);
    }
  }
}
