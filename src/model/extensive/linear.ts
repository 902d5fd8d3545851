/**
 * Solve a square system in place by elimination with partial pivoting (Golub and Van Loan 2013,
 * 3.4). Four operations only, so that the bits are the same everywhere.
 * @param matrix row-major, size × size; destroyed.
 * @param right the right-hand side; becomes the solution.
 * @returns false where the matrix is singular to working precision.
 */
export function solveInPlace(matrix: Float64Array, right: Float64Array): boolean {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      const here = Math.abs(matrix[row * size + column]!);
      if (here > Math.abs(matrix[pivot * size + column]!)) pivot = row;
    }
    const head = matrix[pivot * size + column]!;
    if (!(Math.abs(head) > 1e-300)) return false;
    if (pivot !== column) swapRows(matrix, right, size, pivot, column);
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row * size + column]! / head;
      if (factor === 0) continue;
      for (let at = column; at < size; at++) {
        matrix[row * size + at]! -= factor * matrix[column * size + at]!;
      }
      right[row]! -= factor * right[column]!;
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row]!;
    for (let at = row + 1; at < size; at++) sum -= matrix[row * size + at]! * right[at]!;
    right[row] = sum / matrix[row * size + row]!;
  }
  return true;
}

function swapRows(
  matrix: Float64Array,
  right: Float64Array,
  size: number,
  a: number,
  b: number,
): void {
  for (let at = 0; at < size; at++) {
    const held = matrix[a * size + at]!;
    matrix[a * size + at] = matrix[b * size + at]!;
    matrix[b * size + at] = held;
  }
  const held = right[a]!;
  right[a] = right[b]!;
  right[b] = held;
}
