package io.github.sightline.training;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;

/**
 * A matrix of floats outside the heap, row after row, zero at first. OpenBLAS multiplies it in
 * place; everything else copies a row to the heap, works on it and copies it back.
 */
final class Matrix {
  final int rows;
  final int columns;
  private final FloatBuffer buffer;
  private final FloatPointer memory;

  Matrix(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    // A direct buffer is zeroed by the virtual machine: no uninitialised memory anywhere.
    int bytes = Math.multiplyExact(Float.BYTES, Math.multiplyExact(rows, columns));
    buffer = ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder()).asFloatBuffer();
    memory = new FloatPointer(buffer);
  }

  static Matrix of(int rows, int columns, float[] values) {
    Matrix matrix = new Matrix(rows, columns);
    matrix.buffer.put(0, values);
    return matrix;
  }

  float[] toArray() {
    float[] values = new float[rows * columns];
    buffer.get(0, values);
    return values;
  }

  void read(int row, float[] to) {
    buffer.get(row * columns, to, 0, columns);
  }

  void read(int row, int column, float[] to, int count) {
    buffer.get(row * columns + column, to, 0, count);
  }

  void write(int row, float[] from) {
    buffer.put(row * columns, from, 0, columns);
  }

  void write(int row, int column, float[] from, int count) {
    buffer.put(row * columns + column, from, 0, count);
  }

  float[] rows(int first, int count) {
    float[] values = new float[count * columns];
    buffer.get(first * columns, values);
    return values;
  }

  void putRows(int first, float[] values) {
    buffer.put(first * columns, values);
  }

  /** Adds to a row. */
  void add(int row, float[] values, float[] scratch) {
    read(row, scratch);
    for (int i = 0; i < columns; i++) {
      scratch[i] += values[i];
    }
    write(row, scratch);
  }

  void clear() {
    memory.zero();
  }

  /** The first rows become copies of a row vector. */
  void fill(int count, float[] row) {
    for (int i = 0; i < count; i++) {
      write(i, row);
    }
  }

  /** this += a·b, first rows of a and this only. */
  void addProduct(int count, Matrix a, Matrix b) {
    multiply(new Shape(count, columns, a.columns), 1, a.all(), b.all(), 1, all());
  }

  /** this = (keep ? this : 0) + a·bᵀ, first rows of a and this only. */
  void productTransposed(int count, Matrix a, Matrix b, boolean keep) {
    Shape shape = new Shape(count, columns, a.columns);
    multiply(shape, 1, a.all(), b.all().transposed(), keep ? 1 : 0, all());
  }

  /** this += aᵀ·b over the first rows of a and b. */
  void addOuter(int count, Matrix a, Matrix b) {
    multiply(new Shape(rows, columns, count), 1, a.all().transposed(), b.all(), 1, all());
  }

  private View all() {
    return from(0, columns);
  }

  /** The part that begins at a number and whose rows begin so many numbers apart. */
  View from(long first, int stride) {
    return new View(this, first, stride, CblasNoTrans);
  }

  /** A part of a matrix, as OpenBLAS takes it. */
  record View(Matrix matrix, long first, int stride, int order) {
    View transposed() {
      return new View(matrix, first, stride, CblasTrans);
    }

    private FloatPointer memory() {
      return first == 0 ? matrix.memory : matrix.memory.getPointer(first);
    }
  }

  /** The size of a product, and how many products each of its numbers sums up. */
  record Shape(int rows, int columns, int inner) {}

  /** c = keep·c + scale·a·b. */
  static void multiply(Shape shape, float scale, View a, View b, float keep, View c) {
    cblas_sgemm(
        CblasRowMajor,
        a.order,
        b.order,
        shape.rows,
        shape.columns,
        shape.inner,
        scale,
        a.memory(),
        a.stride,
        b.memory(),
        b.stride,
        keep,
        c.memory(),
        c.stride);
  }
}
