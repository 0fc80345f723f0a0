import { guaranteedService } from '../../engine/inventory/guaranteedService/guaranteedService';
import { cells, optional, quantity } from '../../fields/field';
import { twinFunction } from '../define';
import { edgesOf, stagesOf } from './stages';

export const GSM = twinFunction({
  name: 'GSM',
  question: 'hold',
  summary: 'Where in a supply network to keep safety stock, when its stages promise each other delivery times.',
  method:
    'Each stage waits for its slowest supplier, takes its own time, and promises a time; what is left, the net time, its safety stock must cover: z x standard deviation x square root of the net time. The promises that cost least, by the dynamic programme of Graves and Willems where no two stages are joined in more than one way; else by search, and PROVEN is FALSE.',
  params: {
    nodes: cells(
      'A row for each stage under the headings id, holding, time, and if wanted maxService, demandMean, demandSd, inboundService. A stage with demand and no maxService delivers at once',
    ),
    edges: optional(cells('A row for each pair of stages: the one that supplies, the one that is supplied')),
    z: quantity('none', 'Standard deviations of demand that safety stock covers', { above: 0, default: 1.645 }),
  },
  shape: 'column',
  results: {
    NODE: { unit: 'text', help: 'Stage' },
    SERVICETIMES: { unit: 'periods', help: 'Time that it promises' },
    NETTIME: { unit: 'periods', help: 'Time that its stock covers' },
    STOCK: { unit: 'units', help: 'Safety stock' },
    BASESTOCK: { unit: 'units', help: 'Safety stock and the mean demand of the net time' },
    NODECOST: { unit: 'money/period', help: 'What holding it costs' },
    COST: { unit: 'money/period', help: 'Cost of all stages', once: true },
    PROVEN: { unit: 'none', help: 'TRUE when no cheaper promises exist', once: true },
  },
  main: 'ALL',
  source:
    'Graves & Willems (2000), Manufacturing & Service Operations Management 2(1); Snyder & Shen (2019), section 6.3',
  examples: [
    {
      formula:
        'TWIN.GSM({"id","holding","time","maxService","demandSd","inboundService";1,1,2,"","",1;3,2,1,"","","";2,3,1,0,1,"";4,3,1,1,1,""},{1,3;3,2;3,4},1,"SERVICETIMES")',
      gives: [[0], [0], [0], [1]],
      from: 'Snyder & Shen (2019), example 6.5',
    },
    {
      formula: 'TWIN.GSM({"id","holding","time","maxService","demandSd";1,2,9,0,12},,1.645,"COST")',
      gives: 118.44,
      within: 1e-9,
      from: 'one stage: 2 x 1.645 x 12 x square root of 9',
    },
  ],
  compute({ nodes, edges, z }) {
    const stages = stagesOf(nodes);
    const plan = guaranteedService({ stages, edges: edgesOf(edges ?? [], stages), factor: z });
    return plan.stages.map((stage, i) => ({
      NODE: stages[i]?.name ?? null,
      SERVICETIMES: stage.promised,
      NETTIME: stage.netTime,
      STOCK: stage.safetyStock,
      BASESTOCK: stage.baseStock,
      NODECOST: stage.cost,
      COST: plan.cost,
      PROVEN: plan.proven,
    }));
  },
});
