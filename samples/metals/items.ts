/** How an item's demand behaves; the generator draws from it, the planner has to find it out. */
export interface DemandPattern {
  /** Tonnes a month at the start of 2023. */
  readonly level: number;
  /** Change of the level a month, in tonnes. */
  readonly trend: number;
  /** Standard deviation of a month's demand over its mean. */
  readonly variation: number;
  /** Share of months in which anything is asked for. */
  readonly busy: number;
  /** Height of the yearly wave over the level; its top is in May. */
  readonly season: number;
}

export interface SampleItem {
  readonly item: string;
  readonly description: string;
  readonly supplier: string;
  readonly port: 'Rotterdam' | 'Koper';
  readonly demand: DemandPattern;
  /** Mean and standard deviation of days from order to receipt. */
  readonly leadTime: readonly [mean: number, sd: number];
  readonly plannedLeadTime: number;
  readonly onHand: number;
  readonly unitCost: number;
  readonly unitPrice: number;
  readonly service: number;
  readonly lot: number;
}

const nordic = { supplier: 'Nordic Coil AB', port: 'Rotterdam', leadTime: [46, 9], plannedLeadTime: 42 } as const;
const eastern = { supplier: 'Posang Metals', port: 'Rotterdam', leadTime: [83, 16], plannedLeadTime: 70 } as const;
const hellenic = { supplier: 'Hellenic Steel', port: 'Koper', leadTime: [31, 6], plannedLeadTime: 30 } as const;
const adria = { supplier: 'Adria Metals', port: 'Koper', leadTime: [24, 7], plannedLeadTime: 21 } as const;

const steady = (level: number, variation = 0.16): DemandPattern => ({ level, trend: 0, variation, busy: 1, season: 0 });

/** Twelve finished strips, each cut from imported coil of its own, and four coils that are sold as they come. */
export const sampleItems: readonly SampleItem[] = [
  {
    item: '00412',
    description: 'Strip 1,5 × 320 annealed',
    ...nordic,
    demand: steady(310),
    onHand: 395,
    unitCost: 842.5,
    unitPrice: 1185,
    service: 0.97,
    lot: 25,
  },
  {
    item: '00413',
    description: 'Strip 2,0 × 320 annealed',
    ...nordic,
    demand: steady(240, 0.2),
    onHand: 240,
    unitCost: 828,
    unitPrice: 1140,
    service: 0.97,
    lot: 25,
  },
  {
    item: '00518',
    description: 'Strip 0,8 × 210 bright annealed',
    ...eastern,
    demand: { ...steady(180), trend: 1.6 },
    onHand: 310,
    unitCost: 1310,
    unitPrice: 1895,
    service: 0.98,
    lot: 50,
  },
  {
    item: '00520',
    description: 'Strip 0,6 × 180 bright annealed',
    ...eastern,
    demand: { ...steady(95, 0.45), trend: 0.4 },
    onHand: 120,
    unitCost: 1425,
    unitPrice: 2080,
    service: 0.97,
    lot: 50,
  },
  {
    item: '01007',
    description: 'Strip 1,2 × 250 deep drawing',
    ...nordic,
    demand: { ...steady(150, 0.18), season: 0.3 },
    onHand: 205,
    unitCost: 905,
    unitPrice: 1260,
    service: 0.95,
    lot: 25,
  },
  {
    item: '01011',
    description: 'Strip 3,0 × 400 pickled',
    ...hellenic,
    demand: steady(205, 0.14),
    onHand: 330,
    unitCost: 702.75,
    unitPrice: 968,
    service: 0.95,
    lot: 20,
  },
  {
    item: '01015',
    description: 'Strip 4,0 × 400 pickled and oiled',
    ...hellenic,
    demand: { ...steady(140, 0.22), season: 0.25 },
    onHand: 220,
    unitCost: 715,
    unitPrice: 975,
    service: 0.95,
    lot: 20,
  },
  {
    item: '1-2',
    description: 'Shim 0,1 × 12',
    ...eastern,
    demand: { ...steady(9, 0.5), busy: 0.45 },
    onHand: 46,
    unitCost: 3980,
    unitPrice: 6250,
    service: 0.9,
    lot: 5,
  },
  {
    item: '1E5',
    description: 'Spring strip C75S 0,5 × 60',
    ...nordic,
    demand: { ...steady(26, 0.7), busy: 0.7 },
    onHand: 34,
    unitCost: 1890,
    unitPrice: 2740,
    service: 0.92,
    lot: 5,
  },
  {
    item: '02230',
    description: 'Strip 2,5 × 500 galvanised',
    ...adria,
    demand: { ...steady(170, 0.2), trend: -3.6 },
    onHand: 610,
    unitCost: 866,
    unitPrice: 1105,
    service: 0.95,
    lot: 20,
  },
  {
    item: '02231',
    description: 'Strip 3,0 × 500 galvanised',
    ...adria,
    demand: steady(88, 0.24),
    onHand: 128,
    unitCost: 858,
    unitPrice: 1120,
    service: 0.95,
    lot: 20,
  },
  {
    item: '02240',
    description: 'Panel blank 1,0 × 1000',
    ...adria,
    demand: { ...steady(14, 0.6), busy: 0.35 },
    onHand: 96,
    unitCost: 940,
    unitPrice: 1290,
    service: 0.9,
    lot: 10,
  },
  {
    item: 'C-100',
    description: 'Coil hot rolled 3,0 × 1250',
    ...nordic,
    demand: steady(120, 0.2),
    onHand: 170,
    unitCost: 598,
    unitPrice: 706,
    service: 0.95,
    lot: 25,
  },
  {
    item: 'C-110',
    description: 'Coil cold rolled 1,5 × 1250',
    ...eastern,
    demand: steady(75, 0.25),
    onHand: 190,
    unitCost: 688,
    unitPrice: 824,
    service: 0.95,
    lot: 25,
  },
  {
    item: 'C-200',
    description: 'Coil galvanised 2,0 × 1000',
    ...adria,
    demand: steady(60, 0.22),
    onHand: 84,
    unitCost: 764,
    unitPrice: 898,
    service: 0.95,
    lot: 20,
  },
  {
    item: 'C-310',
    description: 'Coil pickled 4,0 × 1500',
    ...hellenic,
    demand: steady(45, 0.3),
    onHand: 70,
    unitCost: 611,
    unitPrice: 715,
    service: 0.95,
    lot: 20,
  },
];
