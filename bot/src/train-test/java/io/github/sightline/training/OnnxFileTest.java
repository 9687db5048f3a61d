package io.github.sightline.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Model files are read and written by their wire format alone. */
class OnnxFileTest {
  private static final String QUERY = "encoder.layer.0.attention.self.query.weight";

  /** A graph that multiplies by one matrix whose name is a number, as published models do. */
  private static byte[] small() {
    Proto product =
        new Proto()
            .add(1, "hidden")
            .add(1, "onnx::MatMul_17")
            .add(2, "query")
            .add(3, "/encoder/layer.0/attention/self/query/MatMul")
            .add(4, "MatMul");
    Tensor matrix = Tensor.of("onnx::MatMul_17", new long[] {2, 2}, new float[] {1, 2, 3, 4});
    Tensor bias = Tensor.of("embeddings.LayerNorm.bias", new long[] {2}, new float[] {5, 6});
    Proto graph =
        new Proto()
            .add(1, product)
            .add(2, "graph")
            .add(5, matrix.toProto())
            .add(5, bias.toProto())
            .add(12, new Proto().add(1, "last_hidden_state"));
    return new Proto().add(1, 8).add(2, "a maker").add(7, graph).add(8, "opset").toBytes();
  }

  @Test
  void aFileThatIsReadAndWrittenKeepsEveryByte() {
    assertThat(OnnxFile.parse(small()).toBytes()).isEqualTo(small());
  }

  @Test
  void aMatrixIsFoundByThePathOfTheNodeThatMultipliesByIt() {
    Tensor found = OnnxFile.parse(small()).tensors().get(QUERY);
    assertThat(found.name()).isEqualTo("onnx::MatMul_17");
    assertThat(found.floats()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void aReplacedTensorAndANewOutputAreReadBack() {
    OnnxFile file = OnnxFile.parse(small());
    String name = "onnx::MatMul_17";
    file.replace(Map.of(name, Tensor.of(name, new long[] {2, 2}, new float[] {9, 8, 7, 6})));
    Tensor weight =
        Tensor.of(OnnxFile.OUTPUT_WEIGHT, new long[] {2, 1}, new float[] {0.5f, -0.25f});
    Tensor bias = Tensor.of(OnnxFile.OUTPUT_BIAS, new long[] {1}, new float[] {1});
    file.setOutput(weight, bias);
    byte[] written = file.toBytes();

    assertThat(OnnxFile.parse(written).tensors().get(QUERY).floats()).containsExactly(9, 8, 7, 6);
    OutputLayer output = OutputLayer.of(written);
    assertThat(output.logit(0, new float[] {4, 4})).isEqualTo(2);
  }

  @Test
  void aTensorThatIsNotInTheFileIsRefused() {
    OnnxFile file = OnnxFile.parse(small());
    Tensor stranger = Tensor.of("stranger", new long[] {1}, new float[1]);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file.replace(Map.of("stranger", stranger)))
        .withMessageContaining("stranger");
  }
}
