import { describe, expect, it } from 'vitest';
import {
  checkHistory,
  priorBeliefs,
  readCases,
  REDRAW,
  SETTINGS,
  solveStage,
  STAGE_CONSTANTS,
  stageTree,
} from '../../src/model/index.ts';
import { evidence } from '../../src/ui/messages/en/evidence.ts';
import { mainLevel } from '../fixtures/level.ts';
import { tableAfter, textOf } from './markdown.ts';

const MODEL = textOf('docs/model.md');

/** The rows of the table after a heading, without its head. */
const rowsAfter = (heading: string) => tableAfter(MODEL, heading).slice(1);

describe('the page about the model', () => {
  it('has every constant with the value and basis that the program has', () => {
    const stated = rowsAfter('## Constants').map(([name, , value, basis]) => [name, value, basis]);
    const known = Object.entries(STAGE_CONSTANTS).map(([name, value]) => [
      `\`${name}\``,
      [value].flat().join(', '),
      evidence.constants.ground[name as keyof typeof STAGE_CONSTANTS][0],
    ]);
    expect(stated).toEqual(known);
    expect(MODEL).toContain(`chance of ${REDRAW} a quarter`);
    const { revisionist, liveTempo, settledTempo } = mainLevel().priors;
    expect(MODEL).toContain(`starting beliefs ρ = ${revisionist},`);
    expect(MODEL).toContain(`tempo, ${liveTempo} on a live front and settling to ${settledTempo}`);
  });

  it('has the figures of the formulas', () => {
    const c = STAGE_CONSTANTS;
    for (const formula of [
      `min(1, w / ${c.pullbackReferenceKm})`,
      `(1 + (${c.attackRatio} S / M)²)`,
      `L = W · (A (½ + m) + ${c.usSupport} M b)`,
      `severity σ: ${c.severity[0]}, ${c.severity[1].toFixed(2)}, ${c.severity[2]}`,
      `J = ${c.statusQuoStake.toFixed(2)} (s + k)`,
      `z = ${c.widerWar.toFixed(2)}, times ${c.revisionistMultiplier}`,
      `σ [θ q − ${c.effort} − α (J + x K(b)) − ${c.widerWar.toFixed(2)} x² (1 + ${c.widerWarWithUs} b)]`,
      `(${c.exposure} (1 − K(b)) + ${c.mandateFriction} (1 − g) + z (1 − ½ b))`,
      `(ω + ${c.businessWeight} h) q + (${c.costOfBacking.toFixed(2)} + ½ x² z if it backs; ${c.brokenPledge} B`,
    ]) {
      expect(MODEL).toContain(formula);
    }
  });

  it('has the results of the named settings', () => {
    const rows = rowsAfter('## Results');
    expect(rows).toHaveLength(SETTINGS.length);
    SETTINGS.forEach(({ id, state }, at) => {
      const { moves, breakEven } = solveStage(state, priorBeliefs(state));
      const [name, ...figures] = rows[at]!;
      expect(name).toMatch(new RegExp(`^\`${id}\``));
      const stated = figures.map(Number);
      [...moves, breakEven[2]!].forEach((value, index) =>
        expect(Math.abs(stated[index]! - value)).toBeLessThanOrEqual(0.005 + 1e-9),
      );
    });
  });

  it('counts the tree as it is', () => {
    const { state } = SETTINGS[0]!;
    const { informationSets, nodes } = stageTree(state, priorBeliefs(state));
    const ends = nodes.filter(({ kind }) => kind === 'terminal').length;
    const probabilities = informationSets.reduce((sum, { actions }) => sum + actions.length, 0);
    expect(MODEL.replace(/\s+/g, ' ')).toContain(
      `${informationSets.length} information sets, ${ends} ends and ${probabilities} action probabilities`,
    );
    const sets = rowsAfter('## The tree').map((row) => Number(row[3]));
    expect(sets.reduce((sum, count) => sum + count)).toBe(informationSets.length);
  });

  it('has the past cases as they come out', () => {
    const read = readCases(textOf('assets/history/cases.csv'));
    if (!read.ok) throw new Error(read.fault.code);
    const { failures, bands, scores } = checkHistory(read.cases);
    expect(MODEL).toContain(`<!-- cases -->${read.cases.length}<!-- /cases -->`);
    expect(MODEL).toContain(`<!-- failures -->${failures}<!-- /failures -->`);
    const section = MODEL.slice(MODEL.indexOf('\n## Past cases\n'));
    const [probabilities, areas] = ['| probability |', '| score |'].map((head) => {
      const from = section.slice(section.indexOf(head));
      return tableAfter(`\n## x\n${from}`, '## x').slice(1);
    });
    expect(probabilities!.map(([, cases, failed]) => [Number(cases), Number(failed)])).toEqual(
      bands.map(({ cases, failures: bad }) => [cases, bad]),
    );
    areas!.forEach(([, area], at) =>
      expect(Math.abs(Number(area) - scores[at]!.auc.value)).toBeLessThanOrEqual(0.005 + 1e-9),
    );
    expect(areas).toHaveLength(scores.length);
  });
});
