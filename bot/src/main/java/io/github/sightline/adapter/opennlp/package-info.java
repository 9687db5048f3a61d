/**
 * Apache OpenNLP behind {@link io.github.sightline.stance.StanceReader}: tokens and sentences,
 * maximum-entropy heads over sentence vectors that onnxruntime computes.
 *
 * <p>Start with {@link io.github.sightline.adapter.opennlp.OpenNlpStanceReader}. Only character
 * data and our own types leave this package.
 */
@NullMarked
package io.github.sightline.adapter.opennlp;

import org.jspecify.annotations.NullMarked;
