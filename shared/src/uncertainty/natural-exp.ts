/** 1, 1/1!, 1/2! …: of an argument below ½ ln 2, what follows the fifteenth is below a last bit. */
const coefficients: number[] = [1];
for (let place = 1; place < 15; place++) coefficients.push((coefficients[place - 1] as number) / place);

/** The exponential of a number that is not above 0, to a last bit or two; made of sums and products alone, as `naturalLog` is. */
export function naturalExp(exponent: number): number {
  const halvings = Math.floor(0.5 - exponent / Math.LN2);
  const rest = exponent + halvings * Math.LN2;
  let sum = 0;
  for (let place = coefficients.length - 1; place >= 0; place--) {
    sum = sum * rest + (coefficients[place] as number);
  }
  for (let halving = 0; halving < halvings; halving++) sum /= 2;
  return sum;
}
