import type { Field } from '../fields/field';
import { isFact, type Grade, type Known, type RoiFacts } from './facts';

type Dimension = 'Asset uptime' | 'Quality stability' | 'Inventory efficiency' | 'Decision speed';
type Problem = 'Unplanned downtime' | 'Unstable quality' | 'Excess inventory' | 'Poor scenario visibility';
/** Cash and One-off decide; Risk stands beside them; Strategic is memo. */
export const benefitClasses = ['Cash', 'One-off', 'Risk', 'Strategic'] as const;
/** Shown beside the approval number, not in it. */
export const besideCash = ['Risk', 'Strategic'] as const;
export type BenefitClass = (typeof benefitClasses)[number];

/** Annual value = (baseline - target) x exposure x value per unit x cashable share x confidence, for every line. */
export const factorNames = ['baseline', 'target', 'exposure', 'value', 'share'] as const;
export type FactorName = (typeof factorNames)[number];

/** What a factor gets from the twin. "Low" is the cautious case (small benefit), not the smaller number. */
export interface Fed {
  readonly low: number;
  readonly base: number;
  readonly high: number;
  readonly evidence: string;
  readonly grade: Grade;
  /** Expression of the live value beside the frozen ones; null when no sheet holds it. */
  readonly live: string | null;
  readonly period: string;
  /** A person has said it: no run stands behind it. */
  readonly stated: boolean;
}
export type Feed = Fed | { readonly missing: string };

export interface Factor {
  readonly label: string;
  readonly field: Field<number>;
  /** Follows the unit: "year" makes "hours per year". */
  readonly per?: string;
  readonly feeds?: (facts: RoiFacts) => Feed;
  /** A value that holds by definition, such as an exposure of 1. */
  readonly usual?: { readonly value: number; readonly evidence: string };
  /** The other numbers of the line were simulated with this one, so a person's number should not differ from it. */
  readonly ranWith?: true;
}

export interface BenefitLine {
  /** Never changed once shipped: a person's inputs are found again by it. */
  readonly id: string;
  readonly name: string;
  readonly dimension: Dimension;
  readonly problem: Problem;
  /** What the line is unless a person says otherwise; a One-off line stays one, its flow is of another kind. */
  readonly class: BenefitClass;
  readonly factors: Readonly<Record<FactorName, Factor>>;
  /** What keeps the line from counting money twice; printed beside it. */
  readonly guard: string;
  /** The worked example of the tests: who answers for the line, and what a person says where the twin is silent. */
  readonly worked: {
    readonly owner: string;
    readonly says: Readonly<Partial<Record<FactorName, readonly [low: number, base: number, high: number]>>>;
  };
  /** Lines that may count the same money: a check warns when both carry value. */
  readonly overlaps?: readonly string[];
}

/** A number of which more is better for the case: its lower bound is the cautious one. */
export const cautiousWhenLow = (known: Known, live?: string | null): Feed => feed(known, 'lower', 'upper', live);
/** A number of which more is worse for the case, such as a target. */
export const cautiousWhenHigh = (known: Known, live?: string | null): Feed => feed(known, 'upper', 'lower', live);

function feed(known: Known, low: 'lower' | 'upper', high: 'lower' | 'upper', live?: string | null): Feed {
  if (!isFact(known)) return known;
  if (![known.value, known.lower, known.upper].every(Number.isFinite)) return { missing: 'no finite number' };
  return {
    low: known[low],
    base: known.value,
    high: known[high],
    evidence: known.evidence,
    grade: known.grade,
    live: live ?? known.live ?? null,
    period: known.period ?? '',
    stated: known.stated === true,
  };
}
