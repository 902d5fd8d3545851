import { checkHistory, readCases, type HistoryCheck, type Interval } from '../../model/index.ts';
import { pathFrom, readText } from '../files.ts';
import { InputError } from '../input.ts';
import { constantsFor } from './state.ts';
import { fileWords } from './words.ts';

/** `model cases`: the model held up against past cases. */
export function cases(
  file: string,
  options: { readonly curve?: string; readonly json?: boolean },
): string {
  const path = pathFrom(file);
  const read = readCases(readText(path));
  if (!read.ok) throw new InputError(read.fault.code, fileWords(path, read.fault));
  const check = checkHistory(read.cases, constantsFor(options.curve));
  return options.json ? JSON.stringify(inShort(check)) : inWords(check);
}

/** What `--json` prints: the cases by id, and the figures. */
function inShort({ results, scores, ...figures }: HistoryCheck) {
  return {
    inSample: true,
    cases: results.map(({ case: { id, name, year }, probability, failed }) => ({
      id,
      name,
      year,
      probability,
      failed,
    })),
    auc: Object.fromEntries(scores.map(({ id, auc }) => [id, auc])),
    ...figures,
  };
}

function inWords({ results, scores, bands, hazard, ...figures }: HistoryCheck): string {
  const interval = ({ value, low, high }: Interval) =>
    `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
  return [
    ...results.map(
      ({ case: { id }, probability, failed }) =>
        `${(100 * probability).toFixed(0).padStart(3)} %  ${failed ? 'failed' : 'held  '}  ${id}`,
    ),
    `${results.length} cases, ${figures.failures} failed within 60 months.`,
    ...bands.map(
      ({ low, high, cases: count, failures }) =>
        `risk ${low}–${high}: ${failures} of ${count} failed`,
    ),
    'Area under the curve, with 95 % bootstrap intervals over cases:',
    ...scores.map(({ id, auc }) => `  ${id} ${interval(auc)}`),
    `Brier score ${interval(figures.brier)}; of the base rate ${figures.brierBaseRate.toFixed(3)}.`,
    `Waiting times: log-likelihood ${hazard.logLikelihood.toFixed(1)} by the model, ` +
      `${hazard.logLikelihoodResolveFixed.toFixed(1)} with resolve fixed, ` +
      `${hazard.logLikelihoodConstant.toFixed(1)} constant; tempo ${hazard.tempo.toFixed(3)}.`,
    'In-sample: the constants were chosen with these cases in view, and the judged columns were',
    'filled in with hindsight. It supports signs and order, not levels.',
  ].join('\n');
}
