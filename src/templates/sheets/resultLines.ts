import { benefitClasses, type BenefitClass } from '../line';
import { firstYear, lastYear, on, yearColumns } from '../sheetNames';
import { absolute, block, input, row as oneRow, type Context } from './context';
import { resultRow, type ResultName } from './resultRows';

interface ResultLine {
  readonly name: ResultName;
  readonly label: string;
  readonly text: string;
  readonly numberFormat: string;
  readonly note: string;
}
const money = '#,##0;-#,##0;0';
const percent = '0.0%';

/** Where a number does not exist, a word says so: an error cell would spread and hide what failed. */
export function resultLines(context: Context): readonly ResultLine[] {
  const { flows, lines } = context.layout;
  const years = (row: number): string => on('flows', absolute(firstYear, lastYear, oneRow(row)));
  const later = on('flows', absolute(yearColumns[1], lastYear, oneRow(flows.net)));
  const present = (row: number): string => on('flows', `$D$${row}`);
  const ofClass = (name: BenefitClass): string => present(flows.classes.first + benefitClasses.indexOf(name));
  const at = (name: ResultName): string => `$B$${resultRow(name)}`;
  const rate = input(context, 'G01');
  const rounding = input(context, 'G07');
  const changes = present(flows.signChange);
  const hasRate = (text: string): string => `IF(${changes}=0,"no change of sign",IFERROR(${text},"no rate found"))`;
  // A rate that does not exist alone, or that is one of borrowing because the money comes first, is not shown.
  const borrowed = `${on('flows', `$${lastYear}$${flows.sign}`)}<0`;
  const oneRate = (text: string): string =>
    `IF(${changes}>1,"several: read NPV",IF(AND(${changes}=1,${borrowed}),"money comes first",${text}))`;
  const perCost = (text: string): string => `IF(ABS(${at('cost')})<=${rounding},"no cost",${text})`;
  const deciding = block('lines', 'E', 'E', lines.benefits);
  const pv = block('flows', 'D', 'D', flows.lines);
  const grades = block('lines', 'S', 'S', lines.benefits);

  return [
    {
      name: 'npv',
      label: 'NPV cash',
      text: present(flows.discounted),
      numberFormat: money,
      note: 'Net cash of each year times its discount factor',
    },
    {
      name: 'npvCheck',
      label: 'NPV by NPV()',
      text: `${on('flows', `$${firstYear}$${flows.net}`)}+NPV(${rate},${later})`,
      numberFormat: money,
      note: 'The same by the built-in function: must agree',
    },
    {
      name: 'npvRisk',
      label: 'NPV with risk',
      text: `${at('npv')}+${ofClass('Risk')}`,
      numberFormat: money,
      note: 'Adds expected risk reduction less what its response costs: may break a tie, does not carry the case',
    },
    {
      name: 'npvAll',
      label: 'NPV with strategic (memo)',
      text: `${at('npvRisk')}+${ofClass('Strategic')}`,
      numberFormat: money,
      note: 'Hours freed and the like are not cash',
    },
    {
      name: 'irr',
      label: 'IRR',
      text: oneRate(hasRate(`IRR(${years(flows.net)})`)),
      numberFormat: percent,
      note: 'The rate at which NPV cash is zero; words where there is none or more than one',
    },
    {
      name: 'mirr',
      label: 'MIRR',
      text: hasRate(`MIRR(${years(flows.net)},${rate},${rate})`),
      numberFormat: percent,
      note: 'Financed and reinvested at the discount rate',
    },
    {
      name: 'payback',
      label: 'Payback, years',
      text: present(flows.payback),
      numberFormat: '0.00',
      note: 'Within its year by straight line; "not held" when the money is owed again later',
    },
    {
      name: 'discountedPayback',
      label: 'Discounted payback, years',
      text: present(flows.discountedPayback),
      numberFormat: '0.00',
      note: 'The same on discounted cash',
    },
    {
      name: 'benefits',
      label: 'PV of cash benefits',
      text: `${ofClass('Cash')}+${ofClass('One-off')}`,
      numberFormat: money,
      note: 'Before tax',
    },
    {
      name: 'measured',
      label: 'of which measured',
      text: `IF(${at('benefits')}<=${rounding},"no benefit",SUMPRODUCT(((${deciding}="Cash")+(${deciding}="One-off"))*${grades}*${pv})/${at('benefits')})`,
      numberFormat: percent,
      note: 'Share of benefit PV on grades that are measured',
    },
    {
      name: 'cost',
      label: 'Total cost of ownership, PV',
      text: `-${present(flows.cost)}`,
      numberFormat: money,
      note: 'With the cost risk uplift',
    },
    {
      name: 'bcr',
      label: 'Benefit-cost ratio',
      text: perCost(`${at('benefits')}/${at('cost')}`),
      numberFormat: '0.00',
      note: 'Before tax',
    },
    {
      name: 'roi',
      label: 'ROI',
      text: perCost(`(${at('benefits')}-${at('cost')})/${at('cost')}`),
      numberFormat: percent,
      note: 'Before tax, over the horizon',
    },
    {
      name: 'breakEven',
      label: 'Break-even haircut',
      text: `IF(${at('benefits')}<=${rounding},"no benefit",1-${at('cost')}/${at('benefits')})`,
      numberFormat: percent,
      note: 'So far may all benefits fall before cost is no longer covered (before tax)',
    },
    {
      name: 'peak',
      label: 'Peak cash exposure',
      text: `MIN(${years(flows.cumulative)})`,
      numberFormat: money,
      note: 'The deepest point of the running total',
    },
    {
      name: 'irrWarning',
      label: 'IRR warning',
      text: `IF(${changes}>1,"several rates",IF(${changes}=0,"no change of sign","one rate"))`,
      numberFormat: 'General',
      note: 'Counts the changes of sign in net cash',
    },
  ];
}
