// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

/// What one block of draws gives: the draws of each cell, and the sums behind the sensitivities. Opaque outside.
public final class Block {

    final int index;
    final int count;
    final double[][] outputs;
    /// Of each source: the sum of its draws, less its mean, and of their squares.
    final double[] sums;
    final double[] squares;
    /// Of each source in each output: the sum of its own lines, and of their products with its draws.
    final double[] parts;
    final double[] products;

    Block(int index, int count, int outputs, int sources, int pairs) {
        this.index = index;
        this.count = count;
        this.outputs = new double[outputs][count];
        this.sums = new double[sources];
        this.squares = new double[sources];
        this.parts = new double[pairs];
        this.products = new double[pairs];
    }
}
