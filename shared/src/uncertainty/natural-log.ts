const halfRoot = Math.SQRT1_2;

/** 1, 1/3, 1/5 …: the series of the inverse hyperbolic tangent. What follows the eleventh is below a last bit. */
const coefficients = Array.from({ length: 11 }, (_, place) => 1 / (2 * place + 1));

/**
 * The natural logarithm of a share above 0 and up to 1, to a last bit or two. It is made of sums and products alone, which are
 * the same everywhere: `Math.log` may differ between JavaScript engines (ECMA-262, 21.3.2, "implementation-approximated").
 */
export function naturalLog(share: number): number {
  let mantissa = share;
  let halvings = 0;
  while (mantissa < halfRoot) {
    mantissa *= 2;
    halvings++;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let place = coefficients.length - 1; place >= 0; place--) {
    sum = sum * square + (coefficients[place] as number);
  }
  return 2 * ratio * sum - halvings * Math.LN2;
}
