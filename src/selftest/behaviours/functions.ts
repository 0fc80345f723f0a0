import type { Behaviour, Ground } from '../behaviour';
import { near, same } from '../claims';
import { put, seen, settled } from '../hands';

const guide = 'https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview';
const errors = 'https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors';

const needs = 'functions';
/** Snyder & Shen, Fundamentals of Supply Chain Theory (2019), example 3.1. */
const eoq = { args: '1300,8,0.225', gives: 304.0468 };

function enter({ sheet, namespace }: Ground, cell: string, call: string): void {
  sheet.getRange(cell).formulas = [[`=${namespace}.${call}`]];
}

export const functions: readonly Behaviour[] = [
  {
    id: 'functions/value',
    about: 'A function of ours gives its number, in the end',
    belief: 'documented',
    source: guide,
    needs,
    async run(ground) {
      enter(ground, 'A1', `EOQ(${eoq.args})`);
      const [[value] = []] = await settled(ground, 'A1');
      near('the value', value, eoq.gives, 1e-3);
    },
  },
  {
    id: 'functions/keeps-its-formula',
    about: 'The formula reads as it was written, namespace included',
    belief: 'assumed',
    source: 'Freezing finds our formulas by TWIN. at the start of a call.',
    needs,
    async run(ground) {
      enter(ground, 'A1', `EOQ(${eoq.args})`);
      same('the formula', await seen(ground, 'A1', 'formulas'), [[`=${ground.namespace}.EOQ(${eoq.args})`]]);
    },
  },
  {
    id: 'functions/dependents-follow',
    about: 'What refers to a function of ours is calculated when that has its value',
    belief: 'documented',
    source: guide,
    needs,
    async run(ground) {
      enter(ground, 'A1', `EOQ(${eoq.args})`);
      ground.sheet.getRange('B1').formulas = [['=A1*2']];
      await settled(ground, 'A1:B1');
      const [[value] = []] = await settled(ground, 'B1');
      near('twice the value', value, 2 * eoq.gives, 1e-2);
    },
  },
  {
    id: 'functions/precedents',
    about: 'A function of ours is calculated again when a cell that it reads changes',
    belief: 'documented',
    source: guide,
    needs,
    async run(ground) {
      put(ground.sheet, 'B1', [[1_300]]);
      enter(ground, 'A1', 'EOQ(B1,8,0.225)');
      await settled(ground, 'A1');
      put(ground.sheet, 'B1', [[5_200]]);
      await ground.send();
      const [[value] = []] = await settled(ground, 'A1');
      // Four times the demand, twice the quantity.
      near('the value', value, 2 * eoq.gives, 1e-2);
    },
  },
  {
    id: 'functions/spill',
    about: 'A function of ours that gives a column spills it, and A1# finds it',
    belief: 'documented',
    source: 'https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-dynamic-arrays',
    needs,
    async run(ground) {
      put(ground.sheet, 'C1:C2', [[1_300], [5_200]]);
      enter(ground, 'A1', 'EOQ(C1:C2,8,0.225)');
      ground.sheet.getRange('E1').formulas = [['=ROWS(A1#)']];
      const [[first] = [], [second] = []] = await settled(ground, 'A1:A2');
      near('the first', first, eoq.gives, 1e-3);
      near('the second', second, 2 * eoq.gives, 1e-2);
      same('the rows', await settled(ground, 'E1'), [[2]]);
    },
  },
  {
    id: 'functions/refusal',
    about: 'An error that a function of ours throws, with its sentence, shows as #VALUE!',
    belief: 'documented',
    source: errors,
    needs,
    async run(ground) {
      enter(ground, 'A1', 'EOQ("many",8,0.225)');
      same('the cell', await settled(ground, 'A1'), [['#VALUE!']]);
    },
  },
  {
    id: 'functions/returned-error',
    about: 'An error that a function of ours returns as its value shows as that error',
    belief: 'assumed',
    source: 'Only #VALUE! and #N/A may be thrown; that a returned #NUM! is shown is not written down.',
    needs,
    async run(ground) {
      enter(ground, 'A1', 'EOQ(-5,8,0.225)');
      same('the cell', await settled(ground, 'A1'), [['#NUM!']]);
    },
  },
  {
    id: 'functions/blank-is-not-given',
    about: 'A blank cell reaches a function of ours as a blank (null, 0 or "" as the platform has it), not as an error',
    belief: 'assumed',
    source: 'For arguments of any kind the documentation does not say what a blank cell becomes.',
    needs,
    async run(ground) {
      // The fourth argument may be left out; a blank cell there must be the same.
      enter(ground, 'A1', 'EOQ(1300,8,0.225,C1)');
      const [[value] = []] = await settled(ground, 'A1');
      near('the value', value, eoq.gives, 1e-3);
    },
  },
  {
    id: 'functions/error-goes-through',
    about: 'An error in a cell that a function of ours reads is its result',
    belief: 'documented',
    source: errors,
    needs,
    async run(ground) {
      ground.sheet.getRange('C1').formulas = [['=NA()']];
      enter(ground, 'A1', 'EOQ(C1,8,0.225)');
      same('the cell', await settled(ground, 'A1'), [['#N/A']]);
    },
  },
  {
    id: 'functions/unknown-name',
    about: 'A name in our namespace that we do not have shows #NAME?',
    belief: 'assumed',
    source: 'So does every unknown function; for a namespace of an add-in it is not written down.',
    needs,
    async run(ground) {
      enter(ground, 'A1', 'NOSUCHFUNCTION(1)');
      same('the cell', await settled(ground, 'A1'), [['#NAME?']]);
    },
  },
];
